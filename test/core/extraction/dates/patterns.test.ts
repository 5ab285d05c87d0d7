import assert from "node:assert/strict";
import { patterns } from "../../../../src/core/extraction/en/dates/patterns/index.js";
import { findTimeExpressions } from "../../../../src/core/extraction/dates/index.js";

interface Case {
  /** Texts with the values that the pattern gives in them, read on Wednesday, 16 November 2016. */
  readonly reads: Readonly<Record<string, readonly string[]>>;
  /** Texts in which the pattern finds nothing. */
  readonly leaves: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  age: {
    reads: {
      "A 45-year-old clerk.": ["P45Y"],
      "She was 18 years old.": ["P18Y"],
    },
    leaves: ["An old year ended."],
  },
  ago: {
    reads: {
      "It sank two years ago.": ["2014"],
      "He called ten days ago.": ["2016-11-06"],
      "They left several years ago.": ["PAST_REF"],
    },
    leaves: ["It took two years."],
  },
  "amount-range": {
    reads: { "It takes 60 to 90 days.": ["P60D", "P90D"] },
    leaves: ["From room 6 to the days."],
  },
  "at-night": {
    reads: { "They marched at night.": ["XXXX-XX-XXTNI"] },
    leaves: ["A night club.", "The night fell."],
  },
  "bare-year": {
    reads: {
      "It fell in 1956.": ["1956"],
      "The year 1066 came.": ["1066"],
      "A temple of 490 BC.": ["BC0490"],
      "Pompeii, AD 79.": ["0079"],
      "He retired in '94.": ["1994"],
    },
    leaves: [
      "Some 1500 soldiers came.",
      "See page 1999.",
      "Section 2014 applies.",
      "It costs $1990.",
      "Call 555-1999.",
      "Room 1812 is free.",
      "About 2000 people fled.",
    ],
  },
  century: {
    reads: {
      "In the 21st century.": ["20"],
      "A fifth-century church.": ["04"],
      "In the fifth century BC.": ["BC04"],
    },
    leaves: ["The second man."],
  },
  "century-pair": {
    reads: { "In the 18th and 19th centuries.": ["17", "18"] },
    leaves: ["The first and second men."],
  },
  clock: {
    reads: {
      "It began at 18:05.": ["2016-11-16T18:05"],
      "It began at 6 p.m.": ["2016-11-16T18:00"],
      "It began at 0800 GMT.": ["2016-11-16T08:00Z"],
      "It began at noon.": ["2016-11-16T12:00"],
    },
    leaves: [
      "Version 3.10 is out.",
      "The score was 2:1.",
      "It has 0800 parts.",
    ],
  },
  "dated-weekday": {
    reads: { "On July 18, Friday, it rained.": ["2016-07-18"] },
    leaves: ["On a Friday it rained."],
  },
  "day-month": {
    reads: {
      "On 27 October it rained.": ["2016-10-27"],
      "On the third of May it rained.": ["2016-05-03"],
    },
    leaves: ["Those 5 may go."],
  },
  "day-month-year": {
    reads: {
      "On the 27th of October, 1956.": ["1956-10-27"],
      "Died 30 September 420.": ["0420-09-30"],
    },
    leaves: ["On 31 February 2014, never."],
  },
  "day-part": {
    reads: {
      "He called this morning.": ["2016-11-16TMO"],
      "He called last night.": ["2016-11-15TNI"],
      "He called on Monday evening.": ["2016-11-14TEV"],
    },
    leaves: ["The evening paper."],
  },
  "day-range": {
    reads: {
      "From 6 to 8 January 1916.": ["1916-01-06", "1916-01-08"],
      "On the night of 7–8 June 1942.": ["1942-06-07", "1942-06-08"],
    },
    leaves: ["Rows 5-7 may go."],
  },
  decade: {
    reads: {
      "In the 1920s.": ["192"],
      "In the '80s.": ["198"],
      "In the nineties.": ["199"],
      "In the 490s BC.": ["BC049"],
      "In the 1800s.": ["18"],
    },
    leaves: [
      "A Boeing 720s wing.",
      "He was in his thirties.",
      "She won in her early 30s.",
    ],
  },
  degree: {
    reads: {
      "It took about two years.": ["P2Y"],
      "Built circa 1700.": ["1700"],
      "Built c. 1700.": ["1700"],
    },
    leaves: ["It is about the war.", "A talk over lunch."],
  },
  "deictic-amount": {
    reads: {
      "In the next two weeks.": ["P2W"],
      "In recent years.": ["PXY"],
      "The past 24 hours.": ["PT24H"],
    },
    leaves: ["The last two soldiers."],
  },
  "deictic-name": {
    reads: {
      "He left last Friday.": ["2016-11-11"],
      "He will leave next March.": ["2017-03"],
      "He left this summer.": ["2016-SU"],
    },
    leaves: ["This march is long.", "This august body met."],
  },
  "deictic-unit": {
    reads: {
      "It fell this year.": ["2016"],
      "It fell last week.": ["2016-W45"],
      "It will fall next month.": ["2016-12"],
    },
    leaves: ["This second attempt failed."],
  },
  duration: {
    reads: {
      "It took eight years.": ["P8Y"],
      "It took a few days.": ["PXD"],
      "It took half an hour.": ["PT30M"],
      "It took two bloody weeks.": ["P2W"],
      "It took months.": ["PXM"],
      "A quarter century passed.": ["P25Y"],
    },
    leaves: ["A second attempt.", "The day of the lion."],
  },
  every: {
    reads: {
      "They met every six months.": ["P6M"],
      "They met every Monday.": ["XXXX-WXX-1"],
      "It rains each year.": ["P1Y"],
      "Every year on 11 November they meet.": ["XXXX-11-11"],
      "Held on July 4 each year.": ["XXXX-07-04"],
      "They meet each year in May.": ["XXXX-05"],
    },
    leaves: ["Each side lost.", "Every second counts."],
  },
  "fiscal-year": {
    reads: {
      "In fiscal year 1980.": ["1980"],
      "In FY2012.": ["2012"],
      "The 2014–15 academic year.": ["2014/2015"],
    },
    leaves: ["The fiscal policy of old."],
  },
  frequency: {
    reads: { "It is paid monthly.": ["P1M"] },
    leaves: ["The Daily Chronicle."],
  },
  "from-event": {
    reads: {
      "On 3 May 1950 they met. Two days after the talks it fell.": [
        "1950-05-05",
      ],
      "Two days after the talks it fell.": ["FUTURE_REF"],
    },
    leaves: ["It stood for two days after the talks."],
  },
  "from-point": {
    reads: {
      "Two days after 5 June 1950 it fell.": ["1950-06-07"],
      "A week before Christmas 2015.": ["2015-W51"],
    },
    leaves: ["It fell two days after the battle."],
  },
  half: {
    reads: {
      "In the first half of 2014.": ["2014-H1"],
      "In the latter half of 2014.": ["2014-H2"],
    },
    leaves: ["The first half of the game."],
  },
  "iso-timestamp": {
    reads: { "At 2016-10-27T10:30:00Z.": ["2016-10-27T10:30:00Z"] },
    leaves: ["Class T-10:30."],
  },
  "japanese-era": {
    reads: {
      "In Heisei 3.": ["1991"],
      "In the 20th year of Showa.": ["1945"],
      "The Meiji era.": ["1868/1912"],
    },
    leaves: ["Meiji University."],
  },
  later: {
    reads: {
      "On 21 June 1979 he came. Two days later he left.": ["1979-06-23"],
      "In 1979 he came. A year earlier he wrote.": ["1978"],
    },
    leaves: ["He came for two days.", "In 1979 he left a year before the war."],
  },
  month: {
    reads: {
      "It fell in March.": ["2016-03"],
      "The board wants to close it by March.": ["2017-03"],
      "The board meets again in March.": ["2017-03"],
      "It was in Sept. of late.": ["2016-09"],
    },
    leaves: [
      "You may go.",
      "Theresa May spoke.",
      "They march on.",
      "August Wilson wrote.",
      "April Jones sang.",
      "Against the May–Johnson Bill.",
    ],
  },
  "month-day": {
    reads: { "On October 27th it fell.": ["2016-10-27"] },
    leaves: ["In May 1,200 men came, may 3 go?"],
  },
  "month-day-range": {
    reads: { "On March 5–9, 1918.": ["1918-03-05", "1918-03-09"] },
    leaves: ["Rule May 5."],
  },
  "month-day-year": {
    reads: {
      "On October 27, 1956.": ["1956-10-27"],
      "On March 15, 44 BC.": ["BC0044-03-15"],
    },
    leaves: ["On March 15, 200 men came."],
  },
  "month-year": {
    reads: {
      "In March 2012.": ["2012-03"],
      "In March of 2012.": ["2012-03"],
      "In Oct. '94.": ["1994-10"],
    },
    leaves: ["We may 2000 times."],
  },
  "named-day": {
    reads: {
      "On Good Friday 2021.": ["2021-04-02"],
      "On Thanksgiving 2016.": ["2016-11-24"],
      "On Christmas Eve 1914.": ["1914-12-24"],
      "On Memorial Day 2016.": ["2016-05-30"],
      "On Yom Kippur 2016.": ["2016-10-12"],
      "At Passover 2018.": ["2018-03-31"],
      "On Eid al-Fitr 2018.": ["2018-06-15"],
    },
    leaves: ["On Easter Island.", "Johnny Christmas sang."],
  },
  "near-day": {
    reads: {
      "He left yesterday.": ["2016-11-15"],
      "He will leave tomorrow.": ["2016-11-17"],
    },
    leaves: ["The day before."],
  },
  "numeric-date": {
    reads: {
      "On 2015-03-04.": ["2015-03-04"],
      "On 10/31/1974.": ["1974-10-31"],
      "On 31.10.1974.": ["1974-10-31"],
      "On 31/10/1974.": ["1974-10-31"],
    },
    leaves: ["Host 10.5.3 is down.", "Up 3/4 of it.", "Tel. 138-2010-2015."],
  },
  "ordinal-amount": {
    reads: { "In the first two months of 2004.": ["P2M"] },
    leaves: ["The first two men of Rome."],
  },
  "ordinal-unit": {
    reads: {
      "On the last day of 1945.": ["1945-12-31"],
      "On the third Monday of March 2014.": ["2014-03-17"],
      "In the first decade of the 21st century.": ["200"],
    },
    leaves: ["The last day of school."],
  },
  part: {
    reads: {
      "In late September 1939.": ["1939-09"],
      "In mid-1998.": ["1998"],
      "In the early 20th century.": ["19"],
    },
    leaves: ["The late king."],
  },
  "part-of": {
    reads: { "At the end of March 1941.": ["1941-03"] },
    leaves: ["At the end of the war."],
  },
  "part-of-unit": {
    reads: {
      "It fell in 1941. By the end of the year it stood.": ["1941"],
      "In May 1941 it fell. At month's end it stood.": ["1941-05"],
    },
    leaves: ["At the end of the day it is fine."],
  },
  per: {
    reads: { "Ten tons per day.": ["P1D"], "They meet twice a week.": ["P1W"] },
    leaves: ["Ten per cent."],
  },
  quarter: {
    reads: {
      "In the fourth quarter 2018.": ["2018-Q4"],
      "In Q4 2018.": ["2018-Q4"],
      "In 3Q 2011.": ["2011-Q3"],
    },
    leaves: ["A quarter of them.", "The French Quarter."],
  },
  reference: {
    reads: {
      "It is now open.": ["PRESENT_REF"],
      "In the past and in the future.": ["PAST_REF", "FUTURE_REF"],
    },
    leaves: ["He ran past the house.", "Now that he left."],
  },
  "rest-of": {
    reads: { "For the rest of 1942 it stood.": ["1942"] },
    leaves: ["The rest of the army."],
  },
  season: {
    reads: {
      "In the fall of 2013.": ["2013-FA"],
      "In summer 1943.": ["1943-SU"],
      "In the winter of 1919–20.": ["1919-WI"],
      "By the spring of 44 BC.": ["BC0044-SP"],
    },
    leaves: [
      "Prices fall today in the shop.",
      "A spring of water.",
      "The fall of Rome.",
    ],
  },
  "storied-unit": {
    reads: {
      "On 21 June 1979 he came. That same day he left.": ["1979-06-21"],
      "In 1940 it stood. The following year it fell.": ["1941"],
      "In May 1940 it stood. The month before it fell.": ["1940-04"],
    },
    leaves: ["The same man."],
  },
  "that-time": {
    reads: {
      "In March 2012 it grew. At that time it was small.": ["2012-03"],
      "At this time it is small.": ["PRESENT_REF"],
    },
    leaves: ["This time he won.", "At the same time he won."],
  },
  "the-day": {
    reads: { "In May 1940 they met. On the 27th they left.": ["1940-05-27"] },
    leaves: ["By the 27th Infantry.", "On the second of the hills."],
  },
  "week-of": {
    reads: { "In the week of April 10, 2017.": ["2017-W15"] },
    leaves: ["The week of prayer."],
  },
  weekday: {
    reads: {
      "He left on Tuesday.": ["2016-11-15"],
      "He will leave on Friday.": ["2016-11-18"],
    },
    leaves: ["He sat down.", "The sun rose.", "On a Monday it rains."],
  },
  "weekday-date": {
    reads: { "On Friday, July 21, 2017.": ["2017-07-21"] },
    leaves: ["On a day, 300 men came.", "The first day, the third meeting."],
  },
  weekend: {
    reads: { "It will rain over the weekend.": ["2016-W46-WE"] },
    leaves: ["A weekend retreat."],
  },
  within: {
    reads: {
      "He will come in December this year.": ["2016-12"],
      "In 1940 it stood. In August of that year it fell.": ["1940-08"],
    },
    leaves: ["In August of hope."],
  },
  "year-range": {
    reads: {
      "In 1915–17.": ["1915", "1917"],
      "Sparta, 499–493 BC.": ["BC0499", "BC0493"],
      "The war, 1861-1863.": ["1861", "1863"],
    },
    leaves: ["See pp. 1915-16."],
  },
};

suite("patterns of time expressions", () => {
  test("every pattern has texts that it reads and texts that it leaves alone", () => {
    assert.deepEqual(
      Object.keys(cases).sort(),
      patterns.map(({ id }) => id).sort(),
    );
  });

  for (const [id, { reads, leaves }] of Object.entries(cases)) {
    for (const [text, values] of Object.entries(reads))
      test(`${id} reads ${text}`, () => {
        assert.deepEqual(valuesOf(id, text), values);
      });
    for (const text of leaves)
      test(`${id} leaves alone ${text}`, () => {
        assert.deepEqual(valuesOf(id, text), []);
      });
  }
});

function valuesOf(id: string, text: string): readonly string[] {
  return findTimeExpressions(text, { referenceDate: "2016-11-16" })
    .filter(({ pattern }) => pattern === id)
    .map(({ value }) => value);
}
