import type { Importer } from "./importer.js";
import { readAscii } from "./readAscii.js";

/** A book, or a chapter of one, as EPUB: its chapters in the order of reading, by way of HTML. */
export const epub: Importer = {
  id: "EPUB",
  endings: ["epub"],
  mostBytes: 50_000_000,

  /** Its archive begins with what it is, unpacked. */
  accepts: (bytes) =>
    readAscii(bytes, 100).includes("mimetypeapplication/epub+zip"),

  async read(file) {
    const { readEpub } = await import("./epub/readEpub.js");
    return readEpub(file);
  },
};
