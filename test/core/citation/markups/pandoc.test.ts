import assert from "node:assert/strict";
import { cpuTime } from "../../../support/cpuTime.js";
import { pandoc } from "../../../../src/core/citation/markups/pandoc.js";
import { cite, hostile, insert, keysOf, makeReference } from "./support.js";

suite("Pandoc citation", () => {
  const heading = (value: string) => ({ label: "heading", value }) as const;
  const paragraph = { label: "paragraph", value: "4" } as const;

  test("stands apart from the words around it", () => {
    assert.equal(insert(pandoc, "froze; |they"), "froze; [@rowe2019]| they");
    assert.equal(insert(pandoc, "fro|ze, they"), "froze [@rowe2019]|, they");
  });

  test("has the key, and the locator in Pandoc's terms", () => {
    assert.equal(cite(pandoc, {}), "[@rowe2019]");
    assert.equal(cite(pandoc, { locator: paragraph }), "[@rowe2019, para. 4]");
    const section = { label: "section", value: "2" } as const;
    assert.equal(cite(pandoc, { locator: section }), "[@rowe2019, sec. 2]");
  });

  test("gives a heading in its own words, outside braces", () => {
    assert.equal(
      cite(pandoc, { locator: heading("The thaw") }),
      '[@rowe2019, under "The thaw"]',
    );
  });

  test("takes prefix, suffix, and both ways of naming the author", () => {
    const words = { prefix: "see", locator: paragraph, suffix: "on ice" };
    assert.equal(cite(pandoc, words), "[see @rowe2019, para. 4, on ice]");
    assert.equal(
      cite(pandoc, { locator: paragraph, suffix: "1990 and vi" }),
      "[@rowe2019{para. 4}, 1990 and vi]",
    );
    assert.equal(
      cite(pandoc, { mode: "suppressAuthor", locator: paragraph }),
      "[-@rowe2019, para. 4]",
    );
    assert.equal(cite(pandoc, { mode: "inText" }), "@rowe2019");
    assert.equal(
      cite(pandoc, { mode: "inText", locator: paragraph }),
      "@rowe2019 [para. 4]",
    );
  });

  test("puts an odd key in braces", () => {
    const odd = (id: string) =>
      cite(pandoc, { reference: makeReference({ id }) });
    assert.equal(odd("a:b/c.d"), "[@a:b/c.d]");
    assert.equal(odd("doi:10.1/x."), "[@{doi:10.1/x.}]");
    assert.equal(odd("Путин2016"), "[@Путин2016]");
  });

  test("speaks the language of the document", () => {
    const inGerman = "---\ntitle: x\nlang: de-CH\n---\n";
    assert.equal(
      cite(pandoc, { locator: paragraph }, inGerman),
      "[@rowe2019, Abs. 4]",
    );
    const british = "---\nlang: 'en-GB'\n---\n";
    assert.equal(
      cite(pandoc, { locator: { label: "section", value: "2-3" } }, british),
      "[@rowe2019, sections 2-3]",
    );
  });

  test("escapes what would end the citation or begin another", () => {
    assert.equal(
      cite(pandoc, { locator: heading("Crisis [1]; @more *b*") }),
      '[@rowe2019, under "Crisis \\[1\\]\\; \\@more \\*b\\*"]',
    );
    const written = cite(pandoc, { suffix: hostile });
    assert.deepEqual(keysOf(pandoc, written), ["rowe2019"]);
  });

  test("joins the citation around the cursor", () => {
    assert.equal(
      insert(pandoc, "So [see @a|] it is."),
      "So [see @a; @rowe2019|] it is.",
    );
    assert.equal(
      insert(pandoc, "[@a|, p. 3; @b]", { locator: paragraph }),
      "[@a, p. 3; @b; @rowe2019, para. 4|]",
    );
  });

  test("does not join a link, a footnote mark or code", () => {
    assert.equal(insert(pandoc, "[x@y](a|b)"), "[x@y](ab [@rowe2019]|)");
    assert.equal(insert(pandoc, "`[@a|]`"), "`[@a [@rowe2019]|]`");
  });

  test("stands apart from the word before it", () => {
    assert.equal(insert(pandoc, "It froze|."), "It froze [@rowe2019]|.");
    assert.equal(insert(pandoc, "It froze |."), "It froze [@rowe2019]|.");
  });

  test("finds keys as Pandoc does", () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ["[@a:b.c#d$e%f&g-h+i?j<k>l~m/n]", ["a:b.c#d$e%f&g-h+i?j<k>l~m/n"]],
      ["@a. @b, @c; @d: @e!", ["a", "b", "c", "d", "e"]],
      ["@{https://x.y/z?a=1}", ["https://x.y/z?a=1"]],
      ["[-@a; see @b_c, p. 3]", ["a", "b_c"]],
      ["me@example.org \\@no https://x/@user", []],
      ["`@a` @b ``` `@c` ```", ["b"]],
      ["```\n@a\n```\n@b", ["b"]],
      ["<!-- @a --> @b", ["b"]],
      ["---\nauthor: '@a'\n---\n@b", ["b"]],
      ["@日本2016 и @Путин", ["日本2016", "Путин"]],
    ];
    for (const [text, keys] of cases) {
      assert.deepEqual(keysOf(pandoc, text), keys, text);
    }
  });

  test("knows the key being typed", () => {
    const typed = (text: string) =>
      pandoc.form.kind === "key"
        ? pandoc.form.findTypedKey(text, text.length)
        : undefined;
    assert.deepEqual(typed("see [@ro"), { start: 6, end: 8 });
    assert.deepEqual(typed("see @"), { start: 5, end: 5 });
    assert.equal(typed("me@ro"), undefined);
    assert.equal(typed("see ro"), undefined);
  });

  test("is used where the front matter names a bibliography or keys are cited", () => {
    assert.ok(pandoc.isUsedIn("---\nbibliography: refs.bib\n---\n"));
    assert.ok(pandoc.isUsedIn("As said [@a]."));
    assert.ok(!pandoc.isUsedIn("Write to @ada."));
  });

  test("reads a hostile text in linear time", () => {
    const start = cpuTime();
    for (const part of ["[@", "@a:", "`", "[@a[", "```\n", "<!--", "- @{"]) {
      keysOf(pandoc, part.repeat(50_000));
    }
    assert.ok(cpuTime() - start < 3000);
  });
});
