import assert from "node:assert/strict";
import { makeCitationKey } from "../../../src/core/citation/citationKey.js";
import { isPlainKey } from "../../../src/core/citation/keyGrammar.js";
import type { Article } from "../../../src/core/model/article.js";

function article(fields: Partial<Article> = {}): Article {
  return {
    id: "",
    type: "article-magazine",
    title: "The Ice on Łódź’s Strait",
    author: [{ family: "van der Rowe", given: "Ada" }, { family: "Adler" }],
    issued: "2019-05~",
    fields: {},
    ...fields,
  };
}

suite("citationKey", () => {
  test("is family name, year and the first telling word, without marks", () => {
    assert.equal(makeCitationKey(article()), "vanderrowe2019ice");
    const bare = { author: [], title: "", issued: "" };
    assert.equal(makeCitationKey(article(bare)), "article");
    assert.equal(makeCitationKey(article({ author: [] })), "article2019ice");
  });

  for (const [formula, key] of [
    ["[Author]_[year]", "Vanderrowe_2019"],
    ["[author]:[title3]", "vanderrowe:icelodzsstrait"],
    ["[Title2][year]", "IceLodzs2019"],
    ["{[year], [author]}", "article2019vanderrowe"],
    ["", "vanderrowe2019ice"],
    ["[nobody]", "article"],
    ["fig-[year]", "articlefig-2019"],
  ] as const)
    test(`by the formula “${formula}” is ${key}`, () => {
      const made = makeCitationKey(article(), { formula });
      assert.equal(made, key);
      assert.ok(isPlainKey(made));
    });

  test("of one that is taken in any case is the next letter", () => {
    const taken = ["VanDerRowe2019Ice", "vanderrowe2019icea"];
    assert.equal(makeCitationKey(article(), { taken }), "vanderrowe2019iceb");
    const all = Array.from({ length: 26 }, (_, i) =>
      "a2019ice".concat(String.fromCharCode(97 + i)),
    );
    const one = article({ author: [{ family: "A" }] });
    assert.equal(
      makeCitationKey(one, { taken: ["a2019ice", ...all] }),
      "a2019iceaa",
    );
  });
});
