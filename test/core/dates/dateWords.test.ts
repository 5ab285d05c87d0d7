import assert from "node:assert/strict";
import { englishDateVocabulary } from "../../../src/core/dates/dateVocabulary.js";
import {
  dateWords,
  type DateWordsOptions,
} from "../../../src/core/dates/dateWords.js";
import { readDate } from "../../../src/core/dates/readDate.js";

function words(edtf: string, options: DateWordsOptions): string {
  const value = readDate(edtf);
  assert.ok(value, edtf);
  return dateWords(value, options);
}

suite("dateWords", () => {
  for (const [edtf, short, long] of [
    ["2012", "2012", "2012"],
    ["2012-03", "Mar 2012", "March 2012"],
    ["2012-03-05", "Mar 5, 2012", "March 5, 2012"],
    ["2014-23", "autumn 2014", "autumn 2014"],
    ["2014-24", "winter 2014", "winter 2014"],
    ["2014-21~", "c. spring 2014", "c. spring 2014"],
    ["2016-11~", "c. Nov 2016", "c. November 2016"],
    ["2016-11?", "Nov 2016?", "November 2016?"],
    ["2016%", "c. 2016?", "c. 2016?"],
    ["2012-03-XX", "Mar 2012", "March 2012"],
    ["2012-XX", "2012", "2012"],
    ["2013/2014", "2013 to 2014", "2013 to 2014"],
    ["2014/2014", "2014", "2014"],
    [
      "2013-04/2014-02~",
      "Apr 2013 to c. Feb 2014",
      "April 2013 to c. February 2014",
    ],
    ["../2014", "until 2014", "until 2014"],
    ["2013/..", "from 2013", "from 2013"],
    ["2013-22/", "from summer 2013", "from summer 2013"],
    ["-0043", "44 BC", "44 BC"],
    ["-0043-21", "spring 44 BC", "spring 44 BC"],
    ["-0043-03-15", "Mar 15, 44 BC", "March 15, 44 BC"],
    ["0050-03", "Mar 50", "March 50"],
    ["Y-170000002", "170,000,003 BC", "170,000,003 BC"],
    ["199X", "the 1990s", "the 1990s"],
    ["-199X", "2000 BC to 1991 BC", "2000 BC to 1991 BC"],
    ["19XX", "the 20th century", "the 20th century"],
    ["10XX", "the 11th century", "the 11th century"],
    ["20XX", "the 21st century", "the 21st century"],
  ] as const) {
    test(`${edtf} is “${short}”`, () => {
      assert.equal(words(edtf, { style: "short" }), short);
      assert.equal(words(edtf, { style: "long" }), long);
    });
  }

  test("takes months from the locale and the other words from the vocabulary", () => {
    const german = {
      style: "long",
      locale: "de",
      vocabulary: {
        ...englishDateVocabulary,
        autumn: "Herbst {0}",
        approximate: "etwa {0}",
        interval: "{0} bis {1}",
      },
    } as const;
    assert.equal(words("2012-03-05", german), "5. März 2012");
    assert.equal(
      words("2014-23/2016-11~", german),
      "Herbst 2014 bis etwa November 2016",
    );
  });
});
