import assert from "node:assert/strict";
import { findTimeExpressions } from "../../../../src/core/extraction/dates/index.js";

/** Each expression of a text as "words = value", with its EDTF where that says more. */
function read(text: string, referenceDate?: string): string[] {
  return findTimeExpressions(text, { referenceDate }).map(
    ({ start, end, value, edtf }) => {
      const words = text.slice(start, end);
      return edtf === undefined || edtf === value
        ? `${words} = ${value}`
        : `${words} = ${value}, ${edtf}`;
    },
  );
}

suite("time expressions", () => {
  const whole: readonly (readonly [text: string, ...found: string[]])[] = [
    ["Signed on October 27, 2016.", "October 27, 2016 = 2016-10-27"],
    ["Signed on 27 October 2016.", "27 October 2016 = 2016-10-27"],
    ["Signed on the 3rd of May 1998.", "the 3rd of May 1998 = 1998-05-03"],
    ["Friday, July 21, 2017 it was.", "Friday, July 21, 2017 = 2017-07-21"],
    ["Dated 2015-03-04.", "2015-03-04 = 2015-03-04"],
    ["Dated 10/31/1974.", "10/31/1974 = 1974-10-31"],
    ["Dated 31.10.1974.", "31.10.1974 = 1974-10-31"],
    ["It fell in Sept. 1943.", "Sept. 1943 = 1943-09"],
    ["It fell in the autumn of 1943.", "the autumn of 1943 = 1943-FA, 1943-23"],
    ["It fell in 1943.", "1943 = 1943"],
    ["By the early 1950s it fell.", "the early 1950s = 195, 1950/1953"],
    ["By mid-1950 it fell.", "mid-1950 = 1950"],
    ["In the 19th century it fell.", "the 19th century = 18, 18XX"],
    ["It fell in 490 BC.", "490 BC = BC0490, -0489"],
    ["It fell in AD 79.", "AD 79 = 0079"],
    [
      "In the third quarter of 2012 it fell.",
      "the third quarter of 2012 = 2012-Q3, 2012-07/2012-09",
    ],
    ["It began circa 1700.", "circa 1700 = 1700, 1700~"],
    ["Born in nineteen eighty-six.", "nineteen eighty-six = 1986"],
    ["Under Heisei 3 it grew.", "Heisei 3 = 1991"],
    ["It opened on Good Friday 2021.", "Good Friday 2021 = 2021-04-02"],
    ["In fiscal year 1980 it grew.", "fiscal year 1980 = 1980"],
    ["It took eight years.", "eight years = P8Y"],
    ["It took two and a half years.", "two and a half years = P2.5Y"],
    ["It took half an hour.", "half an hour = PT30M"],
    ["A 27-year lease.", "27-year = P27Y"],
    ["They meet every six months.", "every six months = P6M"],
    [
      "Fighting at 5.30 p.m. on 2 May 1915.",
      "5.30 p.m. = 1915-05-02T17:30, 1915-05-02",
      "2 May 1915 = 1915-05-02",
    ],
  ];
  for (const [text, ...found] of whole)
    test(`reads ${text}`, () => {
      assert.deepEqual(read(text), found);
    });

  const refused = [
    "You may march on, sat the second man.",
    "Some 1500 soldiers stood there.",
    "See Section 2014 and page 1999.",
    "Version 3.10 of it costs $1,995.",
    "Call 555-1234 again.",
    "The sun set; the troops were in a fall.",
    "He came second in the race.",
    "Theresa May and August Wilson met.",
  ];
  for (const text of refused)
    test(`leaves alone ${text}`, () => {
      assert.deepEqual(read(text, "2016-11-30"), []);
    });
});

suite("resolution of time expressions", () => {
  test("takes a month after a full date from the story", () => {
    assert.deepEqual(
      read("In March 2012 they met. In October the envoy came.", "2016-11"),
      ["March 2012 = 2012-03", "October = 2012-10"],
    );
  });

  test("goes on into the next year when a story turns back to January", () => {
    assert.deepEqual(read("In December 1941 it began. In January it spread."), [
      "December 1941 = 1941-12",
      "January = 1942-01",
    ]);
  });

  test("takes a day without its month from the paragraph, but one ahead from the reference date", () => {
    assert.deepEqual(
      read("It began in late July. On the 29th a bomb fell.", "2019-09-10"),
      ["late July = 2019-07", "the 29th = 2019-07-29"],
    );
    assert.deepEqual(
      read("It failed in July. It will meet on the 29th.", "2019-09-10"),
      ["July = 2019-07", "the 29th = 2019-09-29"],
    );
  });

  test("does not put off by a year what was to happen some days ago", () => {
    assert.deepEqual(read("Hale was to speak on 4 September.", "2019-09-10"), [
      "4 September = 2019-09-04",
    ]);
    assert.deepEqual(read("The fair will open on 4 August.", "2019-09-10"), [
      "4 August = 2020-08-04",
    ]);
  });

  test("takes both years of a winter", () => {
    assert.deepEqual(read("Prices rose in the winter of 1919–20."), [
      "the winter of 1919–20 = 1919-WI, 1919-24",
    ]);
  });

  test("takes a weekday of the past for a verb of the past, of the future for one of the future", () => {
    assert.deepEqual(
      read("He left on Tuesday. He will return on Friday.", "2009-12-16"),
      ["Tuesday = 2009-12-15", "Friday = 2009-12-18"],
    );
    assert.deepEqual(
      read(
        "The board was to meet on Friday. It publishes the plan on Sunday.",
        "2009-12-16",
      ),
      ["Friday = 2009-12-18", "Sunday = 2009-12-20"],
    );
    assert.deepEqual(
      read(
        "On Thursday, the third meeting, it fell, as on Tuesday the third.",
        "2009-12-16",
      ),
      ["Thursday = 2009-12-10", "Tuesday the third = 2009-12-03"],
    );
    assert.deepEqual(read("The march in 2003 ended in march 2004.", "2009"), [
      "2003 = 2003",
      "march 2004 = 2004-03",
    ]);
    assert.deepEqual(
      read(
        "Prices, which peaked in October 2022, fell in May. They rose in June.",
        "2024-06-14",
      ),
      ["October 2022 = 2022-10", "May = 2024-05", "June = 2024-06"],
    );
    assert.deepEqual(
      read("- We will stay.\n- On Friday, Orr rewrote it.", "2009-12-16"),
      ["Friday = 2009-12-11"],
    );
  });

  const looksBack =
    "It began in 1982, grew in 1999 and was signed in 2013. It slowed in 2021. ";
  const ahead: readonly (readonly [string, string, string])[] = [
    ["Envoys will meet in June.", "2023-03", "June = 2023-06"],
    ["Talks are planned for June.", "2023-03", "June = 2023-06"],
    ["Talks were planned for June.", "2023-03", "June = 2021-06"],
    ['"All will change." In June it fell.', "2023-03", "June = 2021-06"],
  ];
  for (const [text, referenceDate, found] of ahead)
    test(`reads the month of ${text} in a text that looks back`, () => {
      assert.equal(read(looksBack + text, referenceDate).at(-1), found);
    });

  test("takes a day that something is set for, or would happen on, from the days to come", () => {
    assert.deepEqual(
      [
        read("The union called a strike for 3 June.", "2019-05-14"),
        read("The union called a strike on 3 June.", "2019-05-14"),
        read("He said they would sign on Wednesday.", "2023-10-06"),
        read("He said they signed on Wednesday.", "2023-10-06"),
      ].flat(),
      [
        "3 June = 2019-06-03",
        "3 June = 2018-06-03",
        "Wednesday = 2023-10-11",
        "Wednesday = 2023-10-04",
      ],
    );
  });

  test("goes on from years counted in the story, though another year stands within the sentence", () => {
    assert.deepEqual(
      read(
        "She came in May 1920, and two years later, in 1922, was promoted. They left in December.",
      ),
      [
        "May 1920 = 1920-05",
        "two years later = 1922",
        "1922 = 1922",
        "December = 1922-12",
      ],
    );
  });

  const before: readonly (readonly [string, string])[] = [
    [
      "On 4 May 1643 he came. Early in 1642 he had sent an envoy, and in December of that year he signed.\n\nGuns opened fire on 19 May.",
      "19 May = 1643-05-19",
    ],
    [
      "On 4 May 1643 he came. Early in 1642 he had sent an envoy. In December he signed.",
      "December = 1642-12",
    ],
    [
      "On 4 May 1643 he came. Early in 1642 he sent an envoy.\n\nGuns opened fire on 19 May.",
      "19 May = 1642-05-19",
    ],
  ];
  for (const [text, found] of before)
    test(`looks back for a paragraph only where it tells what had been: ${text}`, () => {
      assert.equal(read(text).at(-1), found);
    });

  test("counts years from the last one named in the paragraph, though it stands within a sentence", () => {
    const counted = [
      "It began in May 1861. The railway came at last in 1874. Two years earlier a bank had opened.",
      "It began in May 1861. The railway came at last in 1874.\n\nTwo years later a bank opened.",
    ];
    assert.deepEqual(
      counted.map((text) => read(text).at(-1)),
      ["Two years earlier = 1872", "Two years later = 1863"],
    );
  });

  test("reads a report that opens with a weekday from its day, whatever years it names", () => {
    const years =
      "The mill, built in 1987, fell in 2019 and again in 2020. Owners vote on April 23.";
    assert.deepEqual(
      [`It closed on Tuesday. ${years}`, `It closed at last. ${years}`].map(
        (text) => [
          read(text, "2024-03-12")[0],
          read(text, "2024-03-12").at(-1),
        ],
      ),
      [
        ["Tuesday = 2024-03-12", "April 23 = 2024-04-23"],
        ["1987 = 1987", "April 23 = 2020-04-23"],
      ],
    );
  });

  test("reads a weekend of the past as the last, on a Thursday as well", () => {
    assert.deepEqual(
      [
        read("She toured the north at the weekend.", "2005-01-20"),
        read("She will tour the north at the weekend.", "2005-01-20"),
        read("She toured the north at the weekend.", "2005-01-22"),
      ].map(([weekend]) => weekend?.split(", ")[1]),
      [
        "2005-01-15/2005-01-16",
        "2005-01-22/2005-01-23",
        "2005-01-22/2005-01-23",
      ],
    );
  });

  test("says what an inferred date was read against", () => {
    const [first, second] = findTimeExpressions(
      "On 21 June 1979 he spoke. Two days later he left.",
    );
    assert.deepEqual(
      {
        value: second?.value,
        inferred: second?.inferred,
        anchor: second?.anchor,
      },
      {
        value: "1979-06-23",
        inferred: true,
        anchor: { start: first?.start, end: first?.end },
      },
    );
  });
});
