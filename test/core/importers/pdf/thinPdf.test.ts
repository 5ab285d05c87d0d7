import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import type * as Pdfjs from "unpdf/pdfjs";
import { thin } from "../../../../scripts/build/thinPdf.mjs";
import { readFixture } from "../../../support/fixture.js";

const whole = "node_modules/unpdf/dist/pdfjs.mjs";

async function itemsOf(pdfjs: typeof Pdfjs, bytes: Uint8Array) {
  const opening = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    verbosity: 0,
  });
  const page = await (await opening.promise).getPage(1);
  const { items } = await page.getTextContent();
  await opening.destroy();
  // Fonts are named by how many documents were opened before.
  return items.map((item) => ({ ...item, fontName: "" }));
}

suite("thinPdf", () => {
  test("leaves of pdf.js less than half, which reads the same", async () => {
    const source = fs.readFileSync(whole, "utf8");
    const thinned = thin(source);
    assert.ok(thinned.length < source.length / 2, String(thinned.length));
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "thin-"));
    const file = path.join(folder, "pdfjs.mjs");
    fs.writeFileSync(file, thinned);
    const thinPdfjs = (await import(pathToFileURL(file).href)) as typeof Pdfjs;
    const wholePdfjs = await import("unpdf/pdfjs");
    for (const name of ["harbour.pdf", "harbour-columns.pdf"]) {
      const bytes = await readFixture(`articles/${name}`);
      const items = await itemsOf(thinPdfjs, bytes);
      assert.ok(items.length > 20);
      assert.deepEqual(items, await itemsOf(wholePdfjs, bytes));
    }
    fs.rmSync(folder, { recursive: true });
  });

  test("says when a newer pdf.js has not what is to be left out", () => {
    assert.throws(
      () => thin("export const getDocument = 1;"),
      /pdf.js has no /,
    );
  });
});
