import type { CitationMarkup } from "../markup.js";
import { biblatex } from "./biblatex.js";
import { markdownFootnote } from "./markdownFootnote.js";
import { pandoc } from "./pandoc.js";
import { plainText } from "./plainText.js";

/** The markups; the first of a document's language that is used in it is the one. Each language's last is always right. */
export const citationMarkups: readonly CitationMarkup[] = [
  pandoc,
  markdownFootnote,
  biblatex,
  plainText, // last: it fits any language
];
