import type { Importer } from "./importer.js";
import { readAscii } from "./readAscii.js";

/** A web page: what Readability takes for the article, as Markdown; facts from the page's head and linked data. */
export const html: Importer = {
  id: "HTML",
  endings: ["html", "htm", "xhtml"],
  mostBytes: 10_000_000,

  accepts(bytes) {
    return /^\s*(?:<!doctype html|<html|<\?xml[^>]{0,200}>\s{0,9}<(?:!doctype )?html)/i.test(
      readAscii(bytes, 512),
    );
  },

  async read(file) {
    const { readHtml } = await import("./html/readHtml.js");
    return readHtml(file);
  },
};
