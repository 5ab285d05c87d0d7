import { emptyArticle } from "./emptyArticle.js";
import type { Importer } from "./importer.js";

/** Plain text: the text is the file's own, and what it says of itself is left to extraction. */
export const plainText: Importer = {
  id: "plain text",
  endings: ["txt", "text"],
  mostBytes: 20_000_000,

  /** Text has no NUL, unless its encoding is one of 16 bits with a mark. */
  accepts(bytes) {
    const isMarked = (bytes[0] ?? 0) + (bytes[1] ?? 0) === 0xff + 0xfe;
    return isMarked || !bytes.subarray(0, 4096).includes(0);
  },

  async read({ bytes, charset }) {
    const { decodeText } = await import("./decodeText.js");
    const { text, problems } = decodeText(bytes, charset);
    return { article: emptyArticle, text, isVerbatim: true, problems };
  },
};
