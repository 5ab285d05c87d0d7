import assert from "node:assert/strict";
import { cpuTime } from "../../../support/cpuTime.js";
import { markdownFootnote } from "../../../../src/core/citation/markups/markdownFootnote.js";
import { hostile, insert, makeReference } from "./support.js";

suite("Markdown footnote", () => {
  const note =
    "Ada Rowe, “Ice on the Strait,” *Northern Review*, May 2019, <https://example.org/ice>.";
  const placed = (words: string) =>
    `Ada Rowe, “Ice on the Strait,” *Northern Review*, May 2019, ${words}, <https://example.org/ice>.`;

  test("puts the mark at the cursor and the note at the end", () => {
    assert.equal(
      insert(markdownFootnote, "It froze.| So.\n\nEnd.\n"),
      `It froze.[^rowe2019]| So.\n\nEnd.\n\n[^rowe2019]: ${note}\n`,
    );
  });

  test("goes behind the word that the cursor is in", () => {
    assert.match(
      insert(markdownFootnote, "The stra|it froze.\n"),
      /^The strait\[\^rowe2019\]\| froze/,
    );
    assert.match(insert(markdownFootnote, "海|峡\n"), /^海\[\^rowe2019\]\|峡/);
  });

  test("stands at the word before, not at the one behind the cursor", () => {
    for (const [before, after] of [
      ["It froze; |they left.", "It froze;[^rowe2019]| they left."],
      ["- |It froze.", "- [^rowe2019]|It froze."],
      ["> 12. |It froze.", "> 12. [^rowe2019]|It froze."],
      ["A line\n|It froze.", "A line\n[^rowe2019]|It froze."],
      ["It froze; |(so they say)", "It froze; [^rowe2019]|(so they say)"],
    ] as const)
      assert.ok(insert(markdownFootnote, before).startsWith(after), after);
  });

  test("keeps the line ends of the document", () => {
    assert.equal(
      insert(markdownFootnote, "It froze.|\r\n"),
      `It froze.[^rowe2019]|\r\n\r\n[^rowe2019]: ${note}\r\n`,
    );
  });

  test("works in an empty document", () => {
    assert.equal(
      insert(markdownFootnote, "|"),
      `[^rowe2019]|\n\n[^rowe2019]: ${note}\n`,
    );
  });

  test("uses the note again for the same source and place", () => {
    const once = insert(markdownFootnote, "A|").replace("|", "");
    assert.equal(
      insert(markdownFootnote, once.replace("\n", "B|\n")),
      once.replace("\n", "B[^rowe2019]|\n"),
    );
  });

  test("gives another place of the same source a short note of its own", () => {
    const once = insert(markdownFootnote, "A|").replace("|", "");
    const locator = { label: "paragraph", value: "4" } as const;
    assert.equal(
      insert(markdownFootnote, once.replace("\n", "B|\n"), { locator }),
      `${once.replace("\n", "B[^rowe2019-2]|\n")}\n[^rowe2019-2]: Rowe, para. 4.\n`,
    );
  });

  test("takes a label that is free in any case, in marks as well as notes", () => {
    const text = "A[^ROWE2019] |b\n\n[^rowe2019-2]: x\n";
    assert.match(insert(markdownFootnote, text), /\[\^rowe2019-3\]\| b/);
  });

  test("counts on where all notes are numbers", () => {
    const text = "A[^1] b[^7] |c\n\n[^1]: x\n\n[^7]: y\n";
    assert.match(
      insert(markdownFootnote, text),
      /\[\^8\]\| c[^]*\n\n\[\^8\]: Ada/,
    );
  });

  test("makes a safe label of any key", () => {
    const labelOf = (id: string) =>
      /\[\^([^\]]*)\]/.exec(
        insert(markdownFootnote, "|", { reference: makeReference({ id }) }),
      )?.[1];
    assert.equal(labelOf("doi:10.1/x y]"), "doi-10-1-x-y");
    assert.equal(labelOf("2016"), "note-2016");
    assert.equal(labelOf("]["), "note");
  });

  test("says where: a heading, and what the author of the memo adds", () => {
    const locator = { label: "heading", value: "A *thaw*" } as const;
    const text = insert(markdownFootnote, "|", { locator, prefix: "See" });
    assert.ok(
      text.includes(
        `: See ${placed("under “A \\*thaw\\*,”").replace(",”,", ",”")}\n`,
      ),
      text,
    );
  });

  test("does not see notes in code", () => {
    const text = "|\n\n```\n[^rowe2019]: no\n```\n\n`[^rowe2019]`\n";
    assert.match(insert(markdownFootnote, text), /^\[\^rowe2019\]\|/);
  });

  test("finds marks and notes with their bodies", () => {
    const text =
      "A[^a] b[^b].\n\n[^a]: One\nstill one\n\n    more\n\n[^b]: Two\n[^c]: Three\n\nText.\n";
    const { form } = markdownFootnote;
    assert.ok(form.kind === "note");
    const notes = form.findNotes(text);
    assert.deepEqual(
      notes.marks.map(({ label }) => label),
      ["a", "b"],
    );
    assert.deepEqual(
      notes.definitions.map(({ label, body }) => [label, body]),
      [
        ["a", "One\nstill one\n\n    more"],
        ["b", "Two"],
        ["c", "Three"],
      ],
    );
  });

  test("escapes every sign of Markdown", () => {
    assert.equal(
      markdownFootnote.write([{ text: hostile }]),
      "\\# \\* \\_ \\$ \\@ \\[ \\] \\{ \\} \\\\ \\~ \\^ \\| \\< \\> & % \\` \\\"x\\\" \\'y\\' \\... -\\- // :: 日本 Путин السلام",
    );
    assert.equal(markdownFootnote.write([{ text: "1. x" }]), "1\\. x");
    assert.equal(
      markdownFootnote.write([{ text: "&amp; & co" }]),
      "\\&amp; & co",
    );
    assert.equal(
      markdownFootnote.write([{ text: "x", href: "javascript:a>b" }]),
      "[x](<javascript:a%3Eb>)",
    );
  });

  test("reads a hostile text in linear time", () => {
    const start = cpuTime();
    for (const part of ["[^a", "[^a]: ", "\n[^a]:", "\n\n    ", "[^a]:\n\n"]) {
      insert(markdownFootnote, `|${part.repeat(30_000)}`);
    }
    assert.ok(cpuTime() - start < 5000);
  });
});
