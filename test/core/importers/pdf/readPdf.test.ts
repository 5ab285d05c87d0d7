import assert from "node:assert/strict";
import type {
  PdfPage,
  PdfRun,
} from "../../../../src/core/importers/pdf/pdfText.js";
import type { PdfText } from "../../../../src/core/importers/pdf/pdfText.js";
import { readPdf } from "../../../../src/core/importers/pdf/readPdf.js";
import type { ReadingParts } from "../../../../src/core/importers/readingParts.js";

type Line = Partial<Omit<PdfRun, "text">>;

/** A page set in letters of 10 points that are 5 wide, with a line every 12 points unless a line says where it is. */
function page(...lines: readonly (readonly [string, Line?])[]): PdfPage {
  let y = 60;
  const runs = lines.map(([text, where = {}]) => {
    y = where.y ?? y + 12;
    const size = where.size ?? 10;
    const width = where.width ?? (text.length * size) / 2;
    return { x: 50, width, size, font: "roman", ...where, text, y };
  });
  return { width: 400, height: 600, runs };
}

async function read(said: PdfText | readonly PdfPage[]) {
  const text = "pages" in said ? said : { pages: said };
  const parts = { pdf: { readPdfPages: () => Promise.resolve(text) } };
  return readPdf(
    {
      bytes: new TextEncoder().encode("%PDF-1.4 startxref"),
      fileName: "a.pdf",
    },
    <K extends keyof ReadingParts>(name: K) =>
      Promise.resolve((parts as unknown as ReadingParts)[name]),
  );
}

async function textOf(...pages: readonly PdfPage[]): Promise<string> {
  return (await read(pages)).text;
}

const full = "The pilots of Vell wait for the tide each morning and";
const more = "watch how the sand comes down the river from the hills.";

suite("readPdf", () => {
  test("joins the lines of a paragraph, and parts paragraphs at a gap", async () => {
    assert.equal(
      await textOf(page([full], [more], [full, { y: 110 }], ["leave."])),
      `${full} ${more}\n\n${full} leave.\n`,
    );
  });

  test("parts paragraphs at an indent, and where a word more had had room", async () => {
    assert.equal(
      await textOf(
        page([full], [more], [full, { x: 62 }], ["leave."], [full], [more]),
      ),
      `${full} ${more}\n\n${full} leave.\n\n${full} ${more}\n`,
    );
  });

  const hyphens = [
    [
      "undoes a hyphen at a line's end",
      ["He kept the har-", "bour open."],
      "He kept the harbour open.\n",
    ],
    [
      "keeps one that the text has elsewhere",
      ["A well-kept lock is a well-", "kept one."],
      "A well-kept lock is a well-kept one.\n",
    ],
    [
      "keeps one between two words of the text",
      ["The river bed and the sand, a river-", "bed."],
      "The river bed and the sand, a river-bed.\n",
    ],
    [
      "keeps one before a capital or a number",
      ["Read the Vell-", "Norby treaty."],
      "Read the Vell-Norby treaty.\n",
    ],
    [
      "drops a soft one",
      ["He kept the har\u00ad", "bour open."],
      "He kept the harbour open.\n",
    ],
  ] as const;
  for (const [name, lines, text] of hyphens) {
    test(name, async () => {
      const width = 265;
      const set = lines.map((line) => [line, { width }] as const);
      assert.equal(await textOf(page(...set)), text);
    });
  }

  test("reads columns one after the other, under what spans them", async () => {
    const column = (x: number, words: string, from: number) =>
      [0, 1, 2, 3, 4].map(
        (n) =>
          [
            `${words}${n} goes on here`,
            { x, y: from + n * 12, width: 130 },
          ] as const,
      );
    const rows = [...column(50, "left", 100), ...column(192, "right", 103)];
    assert.equal(
      await textOf(page([full, { y: 80 }], ...rows)),
      `${full} ${[0, 1, 2, 3, 4].map((n) => `left${n} goes on here`).join(" ")} ${[0, 1, 2, 3, 4].map((n) => `right${n} goes on here`).join(" ")}\n`,
    );
  });

  test("reads the rows of a table as rows", async () => {
    const rows = ["Vell", "Norby", "Arle", "Stade"].flatMap((town, n) => [
      [town, { y: 100 + n * 12 }] as const,
      ["four million crowns a year", { x: 180, y: 100 + n * 12 }] as const,
    ]);
    assert.match(
      await textOf(page(...rows)),
      /^Vell four million crowns a year\s+Norby four/,
    );
  });

  test("leaves out running heads and page numbers, and goes on across pages", async () => {
    const seas = ["north", "east", "south"];
    const body = (sea: string) => [
      `To the ${sea} of Vell the pilots wait for the tide, and the`,
      `sea in the ${sea} is so deep that no ship runs aground in the`,
    ];
    const pages = seas.map((sea, index) =>
      page(
        ["Harbours and Tides", { y: 20 }],
        [`Volume ${index + 7}`, { y: 20, x: 250 }],
        ...body(sea).map((line, n) => [line, { y: 60 + n * 12 }] as const),
        [`${index + 117}`, { y: 560, x: 200 }],
      ),
    );
    assert.equal(await textOf(...pages), `${seas.flatMap(body).join(" ")}\n`);
  });

  test("finds headings by size, and by another font in a line of its own", async () => {
    const text = await textOf(
      page(
        ["The lock of Vell", { size: 18 }],
        ["By Ida Hale", { size: 12, y: 100 }],
        [`${full} ${more}`, { width: 280, y: 130 }],
        ["The sand", { size: 13, y: 160 }],
        ["of the river", { size: 13, y: 175 }],
        [full, { y: 195 }],
        ["in spring.", {}],
        ["The tide", { font: "bold", y: 235 }],
        [full, { y: 250 }],
        ["No harm was done to any of them by that", { font: "italic" }],
        ["storm.", {}],
      ),
    );
    assert.equal(
      text,
      `# The lock of Vell\n\nBy Ida Hale\n\n${full} ${more}\n\n## The sand of the river\n\n${full} in spring.\n\n### The tide\n\n${full} No harm was done to any of them by that storm.\n`,
    );
  });

  test("puts a note at the foot after the paragraph that it interrupts", async () => {
    const text = await textOf(
      page(
        [full, { y: 400 }],
        ["saw it", { width: 30 }],
        ["1", { size: 6, x: 80, y: 408.5, width: 3 }],
        ["from the northern bank, where the customs house", { x: 87, y: 412 }],
        ["1 The chart shows it.", { size: 8, y: 440 }],
      ),
      page([`stands. ${more}`, { y: 60, width: 280 }]),
    );
    assert.equal(
      text,
      `${full} saw it¹ from the northern bank, where the customs house stands. ${more}\n\n1 The chart shows it.\n`,
    );
  });

  test("makes items of what begins with a sign", async () => {
    assert.equal(
      await textOf(
        page(
          ["•", { x: 60, y: 100 }],
          [full, { x: 75, y: 100 }],
          ["so on.", { x: 75 }],
          ["•", { x: 60, y: 124 }],
          [more, { x: 75, y: 124 }],
        ),
      ),
      `- ${full} so on.\n\n- ${more}\n`,
    );
  });

  test("believes the title and author that a file states when it prints them", async () => {
    const pages = [
      page(
        ["THE LOCK OF", { size: 18 }],
        ["VELL", { size: 18, y: 92 }],
        ["By Ida Hale"],
        [full],
        [more],
      ),
    ];
    const stated = await read({
      title: "The Lock of Vell",
      author: "Ida Hale",
      language: "en",
      pages,
    });
    assert.deepEqual(
      [stated.article.title, stated.article.author, stated.article.language],
      ["The Lock of Vell", [{ family: "Hale", given: "Ida" }], "en"],
    );
    const wrong = await read({
      title: "template.dot",
      author: "user 7",
      pages,
    });
    assert.deepEqual(
      [wrong.article.title, wrong.article.author],
      ["THE LOCK OF VELL", []],
    );
  });

  test("takes thousands of letters at the same place in reasonable time", async () => {
    const runs = Array.from(
      { length: 20_000 },
      (_, n) => ["x", { x: n % 300, y: 40 + (n % 97) * 5 }] as const,
    );
    assert.ok((await textOf(page(...runs))).length > 0);
  });
});
