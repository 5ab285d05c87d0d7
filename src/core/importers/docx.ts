import type { Importer } from "./importer.js";

/** A Word document: its paragraphs, headings, lists and tables, by way of HTML. */
export const docx: Importer = {
  id: "DOCX",
  endings: ["docx"],
  mostBytes: 30_000_000,

  /** Every zip archive begins so; what is in it is seen when it is read. */
  accepts(bytes) {
    return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;
  },

  async read(file, load) {
    const { readDocx } = await import("./docx/readDocx.js");
    return readDocx(file, load);
  },
};
