import assert from "node:assert/strict";
import { fillPattern } from "../../../src/core/base/fillPattern.js";
import { bibtex } from "../../../src/core/citation/bibliography/formats/bibtex.js";
import {
  describeFile,
  describeUndefined,
} from "../../../src/features/cite/citationProblems.js";
import { mayCite } from "../../../src/features/cite/mayCite.js";

suite("citationProblems", () => {
  test("tell a key without an entry, and the one that was probably meant", () => {
    const span = { start: 2, end: 9 };
    const use = { key: "row2019", span, cluster: span };
    assert.deepEqual(
      describeUndefined(
        [{ use, suggestion: "rowe2019" }, { use }],
        fillPattern,
      ).map(({ message }) => message),
      [
        "The bibliography has no entry ‘row2019’. Did you mean ‘rowe2019’?",
        "The bibliography has no entry ‘row2019’.",
      ],
    );
  });

  test("tell broken and double entries at their places; the others are there", () => {
    const text =
      "@book{one,\n  title = {One}\n}\n@book{two,\n  title = {Two\n\n@book{three,\n  title = {3}\n}\n@misc{ONE,\n  title = {1}\n}\n";
    const content = bibtex.read(text);
    assert.deepEqual(
      content.entries.map(({ key }) => key),
      ["one", "two", "three", "ONE"],
    );
    assert.deepEqual(
      describeFile(content, fillPattern).map(
        ({ code, span, severity, message, related }) => [
          code,
          text.slice(span.start, span.end),
          severity,
          message,
          related && text.slice(related.span.start, related.span.end),
        ],
      ),
      [
        [
          "unclosed-entry",
          "two",
          "error",
          "The entry ‘two’ is not closed. Check its braces and quotation marks.",
          undefined,
        ],
        [
          "duplicate-key",
          "ONE",
          "warning",
          "Another entry has the key ‘one’. Give one of them another key.",
          "one",
        ],
      ],
    );
  });
});

suite("mayCite", () => {
  for (const text of [
    "[@a]",
    "As @rowe says",
    "\\textcite{a}",
    "{cite:p}`a`",
    "@{odd key}",
    "cite:[a]",
  ])
    test(`looks at ${text}`, () => assert.ok(mayCite(text)));

  for (const text of ["ada@example.org", "No key.", "\\@home"])
    test(`leaves ${text} alone`, () => assert.ok(!mayCite(text)));
});
