import assert from "node:assert/strict";
import { cpuTime } from "../../../support/cpuTime.js";
import type { CitationMarkup } from "../../../../src/core/citation/markup.js";
import { asciidocFootnote } from "../../../../src/core/citation/markups/asciidocFootnote.js";
import { orgFootnote } from "../../../../src/core/citation/markups/orgFootnote.js";
import { restFootnote } from "../../../../src/core/citation/markups/restFootnote.js";
import { hostile, insert } from "./support.js";

interface Sample {
  readonly markup: CitationMarkup;
  readonly note: string;
  /** After a citation at the end of "It froze.", and after the same again at the start. */
  readonly once: string;
  readonly twice: string;
  /** After one of paragraph 4 at the start of `once`. */
  readonly other: string;
  readonly hostile: string;
}

const samples: readonly Sample[] = [
  {
    markup: restFootnote,
    note: "Ada Rowe, “Ice on the Strait,” *Northern Review*, May 2019, https://example.org/ice.",
    once: "It froze.\\ [#rowe2019]_\n\n.. [#rowe2019] NOTE\n",
    twice: "[#rowe2019]_It froze.\\ [#rowe2019]_\n\n.. [#rowe2019] NOTE\n",
    other:
      "[#rowe2019-2]_It froze.\\ [#rowe2019]_\n\n.. [#rowe2019] NOTE\n\n.. [#rowe2019-2] Rowe, para. 4.\n",
    hostile:
      "# \\* \\_ $ @ [ ] { } \\\\ ~ ^ \\| < > & % \\` \"x\" 'y' ... -- // :: 日本 Путин السلام",
  },
  {
    markup: asciidocFootnote,
    note: "Ada Rowe, “Ice on the Strait,” __Northern Review__, May 2019, link:++https://example.org/ice++[https&#58;//example.org/ice].",
    once: "It froze.footnote:rowe2019[NOTE]\n",
    twice: "footnote:rowe2019[]It froze.footnote:rowe2019[NOTE]\n",
    other:
      "footnote:rowe2019-2[Rowe, para. 4.]It froze.footnote:rowe2019[NOTE]\n",
    hostile:
      "&#35; &#42; &#95; $ &#64; &#91; &#93; &#123; &#125; &#92; &#126; &#94; &#124; &#60; &#62; &#38; % &#96; &#34;x&#34; &#39;y&#39; &#46;.. &#45;&#45; // &#58;: 日本 Путин السلام",
  },
  {
    markup: orgFootnote,
    note: "Ada Rowe, “Ice on the Strait,” /Northern Review/, May 2019, [[https://example.org/ice]].",
    once: "It froze.[fn:rowe2019]\n\n[fn:rowe2019] NOTE\n",
    twice: "[fn:rowe2019]It froze.[fn:rowe2019]\n\n[fn:rowe2019] NOTE\n",
    other:
      "[fn:rowe2019-2]It froze.[fn:rowe2019]\n\n[fn:rowe2019] NOTE\n\n[fn:rowe2019-2] Rowe, para. 4.\n",
    hostile:
      "\u200B# *\u200B _\u200B $\u200B @\u200B [\u200B ]\u200B {\u200B }\u200B \\\u200B ~\u200B ^\u200B | <\u200B >\u200B & % ` \"x\" 'y' .\u200B.\u200B. -\u200B- /\u200B/\u200B :\u200B: 日本 Путин السلام",
  },
];

for (const { markup, note, once, twice, other, ...sample } of samples) {
  suite(markup.name, () => {
    const withNote = (text: string) => text.replace("NOTE", note);
    const written = withNote(once);

    test("puts mark and note in", () => {
      assert.equal(insert(markup, "It froze.|\n").replace("|", ""), written);
    });

    test("uses the note again for the same source and place", () => {
      assert.equal(
        insert(markup, `|${written}`).replace("|", ""),
        withNote(twice),
      );
    });

    test("gives another place a note and a label of its own", () => {
      const locator = { label: "paragraph", value: "4" } as const;
      assert.equal(
        insert(markup, `|${written}`, { locator }).replace("|", ""),
        withNote(other),
      );
    });

    test("finds marks and notes at their spans", () => {
      assert.ok(markup.form.kind === "note");
      const { marks, definitions } = markup.form.findNotes(written);
      for (const { label, labelSpan } of [...marks, ...definitions]) {
        assert.equal(written.slice(labelSpan.start, labelSpan.end), label);
      }
      assert.deepEqual(
        [marks.map(({ label }) => label), definitions.map(({ body }) => body)],
        [["rowe2019"], [note]],
      );
    });

    test("escapes every sign", () => {
      assert.equal(markup.write([{ text: hostile }]), sample.hostile);
    });

    test("reads a hostile text in linear time", () => {
      const start = cpuTime();
      assert.ok(markup.form.kind === "note");
      for (const part of [
        once.slice(9),
        "footnote:a[",
        "[#a",
        ".. [#a] \n",
        "\n[fn:a] ",
      ]) {
        markup.form.findNotes(part.repeat(20_000));
      }
      assert.ok(cpuTime() - start < 4000);
    });
  });
}
