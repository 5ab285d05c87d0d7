import assert from "node:assert/strict";
import {
  fileNameFor,
  freeName,
  isArticleFile,
} from "../../../src/features/importArticle/importTarget.js";

suite("importTarget", () => {
  test("names a text by its first words", () => {
    assert.deepEqual(
      [
        "# The dock, opened\nBy …",
        "\n\n  Łódź!  \n",
        "***",
        "a".repeat(99),
      ].map(fileNameFor),
      ["the-dock-opened.md", "łódź.md", "article.md", `${"a".repeat(40)}.md`],
    );
  });

  test("takes a number when a name is taken", () => {
    const taken = new Set(["a.md", "a-2.md", "b"]);
    const isTaken = (name: string) => taken.has(name);
    assert.deepEqual(
      ["a.md", "b", "c.md"].map((name) => freeName(name, isTaken)),
      ["a-3.md", "b-2", "c.md"],
    );
  });

  test("knows an article by its ending, and a briefing is none", () => {
    assert.deepEqual(
      ["a.MD", "a.docx", "a.briefing.yaml", "a", "a.png"].map(isArticleFile),
      [true, true, false, false, false],
    );
  });
});
