import { nameInPreamble } from "../bibliography/nameInDocument.js";
import {
  findLatexKeys,
  findTypedLatexKey,
  joinLatex,
  writeLatexCitation,
} from "../latexKeys.js";
import type { Citation } from "../citation.js";
import type { CitationMarkup } from "../markup.js";
import { latexQuote, writeLatex, writeLatexPlace } from "../writeLatex.js";

/** `\autocite[sec.~2]{key}`, as biblatex reads it. A number alone is a page there. */
export const biblatex: CitationMarkup = {
  id: "biblatex",
  name: "biblatex",
  languages: ["latex", "tex"],
  isUsedIn: () => true,
  write: writeLatex,
  blockQuote: latexQuote,
  form: {
    kind: "key",
    nameBibliography: nameInPreamble,
    cite: (citation) =>
      writeLatexCitation(commandOf(citation), citation, place(citation)),
    findKeys: findLatexKeys,
    findTypedKey: findTypedLatexKey,
    join: (citation, text, offset) =>
      joinLatex(citation, place(citation), { text, offset, hasMany: true }),
  },
};

function commandOf({ mode }: Citation): string {
  if (mode === "inText") return "textcite";
  return mode === "suppressAuthor" ? "autocite*" : "autocite";
}

function place({ locator }: Citation): string | undefined {
  return locator && writeLatexPlace(locator, "bare");
}
