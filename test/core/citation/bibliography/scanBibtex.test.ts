import assert from "node:assert/strict";
import { scanBibtex } from "../../../../src/core/citation/bibliography/scanBibtex.js";

const scan = (text: string) =>
  [...scanBibtex(text)].map(({ type, key, fields, span, isClosed }) => ({
    type,
    key,
    fields: fields.map(({ name, valueSpan }) => [
      name,
      text.slice(valueSpan.start, valueSpan.end),
    ]),
    rest: text.slice(span.end),
    isClosed,
  }));
const fieldsOf = (text: string) => scan(text)[0]?.fields;

suite("scanner of BibTeX", () => {
  test("gives every value with its delimiters, joined ones whole", () => {
    assert.deepEqual(
      fieldsOf(
        '@book{k, a = {x {y}, z}, B="q {"} r" # np # {s}, c=1999,d = jan }',
      ),
      [
        ["a", "{x {y}, z}"],
        ["B", '"q {"} r" # np # {s}'],
        ["c", "1999"],
        ["d", "jan"],
      ],
    );
  });

  test("counts braces behind a backslash, as BibTeX does", () => {
    assert.deepEqual(fieldsOf("@book{k, a = {C:\\x\\}, b = {\\{y\\}}}"), [
      ["a", "{C:\\x\\}"],
      ["b", "{\\{y\\}}"],
    ]);
  });

  test("passes over what is no field", () => {
    assert.deepEqual(
      fieldsOf(
        "@book{k, a = {x} b = {y}, % c = {no}\n stray, {d = {no}} e = {z}}",
      ),
      [
        ["a", "{x}"],
        ["b", "{y}"],
        ["e", "{z}"],
      ],
    );
  });

  test("knows abbreviations, keyless entries and both kinds of brackets", () => {
    assert.deepEqual(scan('@string(np = "North)") @misc{title = {x}}'), [
      {
        type: "string",
        key: "",
        fields: [["np", '"North)"']],
        rest: " @misc{title = {x}}",
        isClosed: true,
      },
      {
        type: "misc",
        key: "",
        fields: [["title", "{x}"]],
        rest: "",
        isClosed: true,
      },
    ]);
  });

  test("ends what is never closed where the next entry begins", () => {
    for (const open of ["{open", '"open', "{open} , b"]) {
      const [first, second] = scan(
        `@book{k, a = ${open}\nme@home{x, y}\n @book{l, b = 1}`,
      );
      assert.equal(first?.isClosed, false);
      assert.equal(second?.key, "l");
    }
  });
});
