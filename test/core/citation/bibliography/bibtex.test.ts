import assert from "node:assert/strict";
import { cpuTime } from "../../../support/cpuTime.js";
import { bibtex } from "../../../../src/core/citation/bibliography/formats/bibtex.js";
import { decodeLatex } from "../../../../src/core/citation/bibliography/decodeLatex.js";
import { applyEdits } from "../../../../src/core/model/textEdit.js";
import { makeReference } from "../support.js";

const read = (text: string) => bibtex.read(text);
const referenceOf = (text: string) => read(text).entries[0]?.toReference();
const append = (text: string, fields = {}) =>
  applyEdits(text, [bibtex.append(text, makeReference(fields))]);

suite("BibTeX file", () => {
  test("gives its entries with the places of their keys", () => {
    const text = `% @article{no, title = {x}}
@string{np = "Northern Press"}
@comment{@book{neither, title={x}}}
@Book{ rowe2019 , title = {A {Nested} title, with = signs}, year = 2019}
@ARTICLE(lind-1:a, author="Lind, Eva", title = "Quoted {"} mark" # np )
`;
    const { entries, problems } = read(text);
    assert.deepEqual(
      entries.map(({ key, keySpan }) => [
        key,
        text.slice(keySpan.start, keySpan.end),
      ]),
      [
        ["no", "no"],
        ["rowe2019", "rowe2019"],
        ["lind-1:a", "lind-1:a"],
      ],
    );
    assert.deepEqual(problems, []);
  });

  test("reads an entry that is broken as far as it goes, and all others", () => {
    const text =
      "@book{a, title = {open\n\n@book{b, title = {B}}\n@book{, title = {C}}\n@book{d, year=1";
    const { entries, problems } = read(text);
    assert.deepEqual(
      entries.map(({ key }) => key),
      ["a", "b", "d"],
    );
    assert.deepEqual(
      problems.map(({ code, span }) => [
        code,
        text.slice(span.start, span.end),
      ]),
      [
        ["unclosed-entry", "a"],
        ["entry-without-key", "@"],
        ["unclosed-entry", "d"],
      ],
    );
  });

  test("is read as a reference", () => {
    const text = `@article{k,
  author = {van der Berg, Jan and {The Office of Ice} and Ada M. Rowe and Lind, Jr, Eva},
  title = {On {\\"U}ber-ice \\& \\'{e}t\\'e: \`\`cold'' -- or not},
  journaltitle = {Ice Review}, entrysubtype = {magazine},
  date = {2016-11~}, pages = {12--14}, number = 3,
  url = {https://example.org/a_b?x=1&y}, urldate = {2026-11-23} }`;
    assert.deepEqual(referenceOf(text), {
      id: "k",
      type: "article-magazine",
      title: "On Über-ice & été: “cold” – or not",
      "container-title": "Ice Review",
      issue: "3",
      page: "12–14",
      author: [
        { family: "Berg", "non-dropping-particle": "van der", given: "Jan" },
        { literal: "The Office of Ice" },
        { family: "Rowe", given: "Ada M." },
        { family: "Lind", given: "Eva", suffix: "Jr" },
      ],
      issued: { "date-parts": [[2016, 11]], circa: true },
      URL: "https://example.org/a_b?x=1&y",
      accessed: { "date-parts": [[2026, 11, 23]] },
    });
  });

  test("takes year and month where there is no date", () => {
    const issued = (fields: string) =>
      referenceOf(`@book{k, ${fields}}`)?.issued;
    assert.deepEqual(issued("year = 2016, month = nov"), {
      "date-parts": [[2016, 11]],
    });
    assert.deepEqual(issued('year = "2016", month = {5}'), {
      "date-parts": [[2016, 5]],
    });
    assert.deepEqual(issued("year = {in press}"), { literal: "in press" });
  });

  test("gets a missing entry in the manner of its last one", () => {
    const ours = { URL: undefined };
    const aligned =
      "@Book{a,\r\n\tAuthor       = {A},\r\n\tJournalTitle = {B}\r\n}\r\n";
    assert.equal(
      append(aligned, ours),
      `${aligned}\r\n@Article{rowe2019,\r\n\tAuthor       = {Rowe, Ada},\r\n\tTitle        = {Ice on the {Strait}},\r\n\tJournaltitle = {Northern Review},\r\n\tEntrysubtype = {magazine},\r\n\tDate         = {2019-05}\r\n}\r\n`,
    );
    const old = '@ARTICLE{a,\n  YEAR="1999",\n  JOURNAL="J",\n}';
    assert.equal(
      append(old, ours),
      `${old}\n\n@ARTICLE{rowe2019,\n  AUTHOR="Rowe, Ada",\n  TITLE="Ice on the {Strait}",\n  JOURNAL="Northern Review",\n  YEAR="2019",\n  MONTH="5",\n}\n`,
    );
  });

  test("begins with an entry of biblatex's usual manner", () => {
    assert.equal(
      append(""),
      "@article{rowe2019,\n  author       = {Rowe, Ada},\n  title        = {Ice on the {Strait}},\n  journaltitle = {Northern Review},\n  entrysubtype = {magazine},\n  date         = {2019-05},\n  url          = {https://example.org/ice},\n}\n",
    );
  });

  test("keeps names in a title together, a full stop with the word after it", () => {
    const title = '"Cold" Swiss-U.N. relations since the Long Winter may thaw';
    assert.match(
      append("", { title }),
      /\{“Cold” \{Swiss-U\.N\. relations\} since the \{Long Winter\} may thaw\}/,
    );
  });

  test("reads back what it wrote, hostile signs as well", () => {
    const words = "50% of {x} & $5 #1 a_b ~ ^ \\ “q” 日本 Путин -- --- ...";
    for (const title of [words, `${words} {`, `} ${words} {`]) {
      const { entries, problems } = read(append("", { title }));
      const entry = entries[0]?.toReference();
      assert.equal(entry?.title, title);
      assert.deepEqual(entry.issued, makeReference().issued);
      assert.deepEqual(problems, []);
    }
  });

  test("is read in linear time whatever is in it", () => {
    const start = cpuTime();
    for (const part of [
      "@a{",
      "@a{b,",
      "@a{b,c={",
      '@a{b,c="',
      "\n@a{b,",
      "{",
      "@",
      "a=",
      "\\",
    ]) {
      bibtex
        .read(part.repeat(30_000))
        .entries.forEach((entry) => entry.toReference());
    }
    assert.ok(cpuTime() - start < 5000);
  });

  test("decodes what people write for letters", () => {
    const cases = {
      "\\'e\\`e\\^e\\\"e\\~n\\=a\\.z": "éèêëñāż",
      "\\c{c}\\v{s}\\H{o}\\k{a}\\u{g}\\r{u}": "çšőąğů",
      "\\ss \\o{} \\AE\\L": "ßø ÆŁ",
      "\\emph{a} \\textbf{b} {\\it c}": "a b c",
      "a--b---c ~ d\\%\\&\\_": "a–b—c \u00A0 d%&_",
      "\\'{\\i}\\'\\i": "íí",
    };
    for (const [value, letters] of Object.entries(cases)) {
      assert.equal(decodeLatex(value), letters);
    }
  });
});
