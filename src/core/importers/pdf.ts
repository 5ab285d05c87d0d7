import type { Importer } from "./importer.js";
import { readAscii } from "./readAscii.js";

/** A PDF that holds text: its paragraphs and headings, as far as the page's layout tells them. */
export const pdf: Importer = {
  id: "PDF",
  endings: ["pdf"],
  mostBytes: 50_000_000,
  accepts: (bytes) => readAscii(bytes, 1024).includes("%PDF-"),
  async read(file, load) {
    const { readPdf } = await import("./pdf/readPdf.js");
    return readPdf(file, load);
  },
};
