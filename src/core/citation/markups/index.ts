import type { CitationMarkup } from "../markup.js";
import { asciidocFootnote } from "./asciidocFootnote.js";
import { asciidoctorBibtex } from "./asciidoctorBibtex.js";
import { biblatex } from "./biblatex.js";
import { markdownFootnote } from "./markdownFootnote.js";
import { myst } from "./myst.js";
import { natbib } from "./natbib.js";
import { org } from "./org.js";
import { orgFootnote } from "./orgFootnote.js";
import { pandoc } from "./pandoc.js";
import { plainText } from "./plainText.js";
import { restFootnote } from "./restFootnote.js";
import { sphinx } from "./sphinx.js";
import { typst } from "./typst.js";

/** The markups; the first of a document's language that is used in it is the one. Each language's last is always right. */
export const citationMarkups: readonly CitationMarkup[] = [
  myst, // before pandoc: it reads Pandoc's brackets as well
  pandoc,
  markdownFootnote,
  natbib,
  biblatex,
  typst,
  sphinx,
  restFootnote,
  asciidoctorBibtex,
  asciidocFootnote,
  org,
  orgFootnote,
  plainText, // last: it fits any language
];
