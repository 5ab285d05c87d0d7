import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import type * as Pdfjs from "unpdf/pdfjs";
import { thin } from "../../../../scripts/build/thinPdf.mjs";
import { cpuTime } from "../../../support/cpuTime.js";
import { readFixture } from "../../../support/fixture.js";
import { makePdf, type PdfParts } from "../../../support/makePdf.js";

const whole = "node_modules/unpdf/dist/pdfjs.mjs";

async function itemsOf(pdfjs: typeof Pdfjs, bytes: Uint8Array) {
  const opening = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    verbosity: 0,
  });
  const page = await (await opening.promise).getPage(1);
  const reader = page.streamTextContent().getReader();
  const items: object[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read())
    items.push(...part.value.items);
  await opening.destroy();
  if (opening.unpacksTooMuch) throw new Error("it unpacks to too much");
  // Fonts are named by how many documents were opened before.
  return items.map((item) => ({ ...item, fontName: "" }));
}

suite("thinPdf", () => {
  const source = fs.readFileSync(whole, "utf8");
  const thinned = thin(source);
  let folder: string;
  let thinPdfjs: typeof Pdfjs;
  suiteSetup(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "thin-"));
    const file = path.join(folder, "pdfjs.mjs");
    fs.writeFileSync(file, thinned);
    thinPdfjs = (await import(pathToFileURL(file).href)) as typeof Pdfjs;
  });
  suiteTeardown(() => {
    fs.rmSync(folder, { recursive: true });
  });

  test("leaves of pdf.js less than half, which reads the same", async () => {
    assert.ok(thinned.length < source.length / 2, String(thinned.length));
    const wholePdfjs = await import("unpdf/pdfjs");
    for (const name of ["harbour.pdf", "harbour-columns.pdf"]) {
      const bytes = await readFixture(`articles/${name}`);
      const items = await itemsOf(thinPdfjs, bytes);
      assert.ok(items.length > 20);
      assert.deepEqual(items, await itemsOf(wholePdfjs, bytes));
    }
  });

  const words = "BT /T 12 Tf 50 700 Td (The harbour) Tj ET\n";
  const bombs: readonly (readonly [string, PdfParts])[] = [
    ["blanks", { content: Buffer.alloc(400_000_000, " ") }],
    ["one long word", { content: words.replace(" ", "e".repeat(20_000_000)) }],
    ["words", { content: words.repeat(600_000) }],
    ["what was packed twice", { content: Buffer.alloc(4e8, " "), packings: 2 }],
  ];
  for (const [name, parts] of bombs) {
    test(`gives up a stream that goes on with ${name}`, async () => {
      const bytes = makePdf(parts);
      assert.ok(bytes.length < 1_000_000, String(bytes.length));
      const start = cpuTime();
      await assert.rejects(itemsOf(thinPdfjs, bytes), /unpacks to too much/);
      assert.ok(cpuTime() - start < 5000);
    });
  }

  test("reads the next one after it has given one up", async () => {
    assert.equal(
      (await itemsOf(thinPdfjs, makePdf({ content: words }))).length,
      1,
    );
  });

  test("says when a newer pdf.js has not what is to be left out", () => {
    assert.throws(
      () => thin("export const getDocument = 1;"),
      /pdf.js has no /,
    );
  });
});
