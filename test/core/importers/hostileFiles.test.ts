import assert from "node:assert/strict";
import { importArticle } from "../../../src/core/importers/importArticle.js";
import { cpuTime } from "../../support/cpuTime.js";
import { readFixture } from "../../support/fixture.js";
import { makeDocx } from "../../support/makeDocx.js";
import { makePdf } from "../../support/makePdf.js";
import { long, page, read } from "./support.js";

suite("hostile files", () => {
  const codesOf = async (bytes: string | Uint8Array, fileName: string) =>
    (await read(bytes, fileName)).problems.map(({ code }) => code);

  test("says what is wrong with each", async () => {
    assert.deepEqual(await codesOf("", "a.txt"), ["no-text"]);
    assert.deepEqual(await codesOf(new Uint8Array([0, 1, 0, 2]), "a.bin"), [
      "unknown-kind",
    ]);
    assert.deepEqual(await codesOf(new Uint8Array(10_000_001), "a.html"), [
      "too-large",
    ]);
    assert.deepEqual(await codesOf(new Uint8Array(20_000_001), "a.txt"), [
      "too-large",
    ]);
    assert.deepEqual(await codesOf("PK\u0003\u0004", "a.docx"), [
      "unreadable-file",
    ]);
  });

  test("refuses a Word document that is cut off or unpacks to too much", async () => {
    const docx = await makeDocx([{ text: long }]);
    assert.deepEqual(await codesOf(docx.subarray(0, 600), "a.docx"), [
      "unreadable-file",
    ]);
    const bomb = await makeDocx([{ text: "0".repeat(7_000_000) }]);
    assert.ok(bomb.length < 100_000);
    assert.deepEqual(await codesOf(bomb, "a.docx"), ["unreadable-file"]);
  });

  const long20 = "In March 2014 Ada Quill opened it. ".repeat(580_000);
  const endless: readonly (readonly [string, string | Uint8Array, string])[] = [
    ["a page of 50 MB", new Uint8Array(50_000_000).fill(0x61), "a.html"],
    ["ten thousand nested elements", page("<div>".repeat(10_000)), "a.html"],
    ["a million paragraphs", page("<p>a".repeat(1_000_000)), "a.html"],
    [
      "a tag of half a million attributes",
      page(`<p ${"a=1 ".repeat(500_000)}>${long}`),
      "a.html",
    ],
    ["20 MB of text on one line", long20, "a.txt"],
    ["20 MB of Markdown on one line", long20, "a.md"],
    ["zeros that call themselves PDF", new Uint8Array(40_000_000), "a.pdf"],
    [
      "a PDF of objects without end",
      `%PDF-1.7\n${"1 0 obj <<".repeat(100_000)} startxref`,
      "a.pdf",
    ],
    [
      "a PDF whose pages lead in a circle",
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 999999999>>endobj\ntrailer<</Root 1 0 R>>\nstartxref 0",
      "a.pdf",
    ],
  ];
  for (const [name, bytes, fileName] of endless) {
    test(`says that it does not read ${name}, at once`, async () => {
      const start = cpuTime();
      const codes = await codesOf(bytes, fileName);
      assert.equal(codes.length, 1);
      assert.match(
        codes[0] ?? "",
        /^(?:too-large|too-long|unreadable-file|no-text)$/,
      );
      assert.ok(cpuTime() - start < 5000);
    });
  }

  test("says of a PDF cut off anywhere that it is damaged", async () => {
    const bytes = await readFixture("articles/harbour.pdf");
    for (const part of [0.1, 0.4, 0.7, 0.95]) {
      const cut = bytes.subarray(0, bytes.length * part);
      const { text, problems } = await read(cut, "a.pdf");
      assert.equal(text, "");
      assert.match(problems[0]?.message ?? "", /damaged or cut off/);
    }
  });

  test("stops a PDF whose forms draw each other ten times each", async () => {
    const words = `BT /T 12 Tf 50 700 Td (${"Harbour ".repeat(200)}) Tj ET`;
    const forms = Array.from(
      { length: 12 },
      (_, n) => `${words} ${`/F${n + 11} Do `.repeat(10)}`,
    );
    const bytes = makePdf({ content: "/F10 Do", forms });
    const { problems } = await read(bytes, "a.pdf");
    assert.match(problems[0]?.message ?? "", /far too many words/);
  });

  test("gives a PDF up in the middle of a page when it is cancelled", async () => {
    const word = "BT /T 12 Tf 50 700 Td (Hi) Tj ET ";
    const bytes = makePdf({ content: word.repeat(20_000) });
    let asked = 0;
    const signal = {
      get aborted() {
        return ++asked > 5;
      },
    };
    const options = { fileName: "a.pdf", signal };
    await assert.rejects(importArticle(bytes, options), /cancelled/);
    assert.ok(asked < 10, String(asked));
  });

  test("takes no script, handler or style into the text", async () => {
    const { text } = await read(
      page(
        `<p onclick="steal()">${long}</p><script>steal()</script><style>p{}</style><iframe src="x">frame</iframe>`,
      ),
      "a.html",
    );
    assert.equal(text, `${long}\n`);
  });

  test("keeps NUL, lone surrogates and marks of direction out of trouble", async () => {
    const strange = `\ud800 \u0000 \u202e ${long}`;
    assert.ok(
      (await read(page(`<p>${strange}</p>`), "a.html")).text.includes(long),
    );
    assert.ok((await read(strange, "a.txt")).text.includes(long));
  });
});
