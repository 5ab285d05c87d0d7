import type { Importer } from "./importer.js";
import { readAscii } from "./readAscii.js";

/** A page that a browser saved whole, as one message of several parts; only the page itself is read. */
export const mhtml: Importer = {
  id: "MHTML",
  endings: ["mhtml", "mht"],
  mostBytes: 50_000_000,

  accepts(bytes) {
    return /^content-type:\s{0,9}multipart\/related/im.test(
      readAscii(bytes, 4096),
    );
  },

  async read(file) {
    const { readMhtml } = await import("./mhtml/readMhtml.js");
    return readMhtml(file);
  },
};
