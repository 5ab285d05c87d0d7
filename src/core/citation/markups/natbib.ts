import type { Citation } from "../citation.js";
import {
  findLatexKeys,
  findTypedLatexKey,
  joinLatex,
  writeLatexCitation,
} from "../latexKeys.js";
import type { CitationMarkup } from "../markup.js";
import { blankLatex } from "../verbatim.js";
import { latexQuote, writeLatex, writeLatexPlace } from "../writeLatex.js";

/** `\citep[sec.~2]{key}`, as natbib reads it. It names no place by itself, so a page is written `p.~12`. */
export const natbib: CitationMarkup = {
  id: "natbib",
  name: "natbib",
  languages: ["latex", "tex"],
  isUsedIn: (text) =>
    /\\usepackage(?:\[[^\]]{0,500}\])?\{[^}]{0,500}\bnatbib\b|\\bibliographystyle\{(?:plain|abbrv|unsrt|apalike)nat\}|\\cite[pt]\*?[[{]/.test(
      blankLatex(text),
    ),
  write: writeLatex,
  blockQuote: latexQuote,
  form: {
    kind: "key",
    cite: (citation) =>
      writeLatexCitation(commandOf(citation), citation, place(citation)),
    findKeys: findLatexKeys,
    findTypedKey: findTypedLatexKey,
    join: (citation, text, offset) =>
      joinLatex(citation, place(citation), { text, offset, hasMany: false }),
  },
};

function commandOf({ mode }: Citation): string {
  if (mode === "inText") return "citet";
  return mode === "suppressAuthor" ? "citeyearpar" : "citep";
}

function place({ locator }: Citation): string | undefined {
  return locator && writeLatexPlace(locator, "named");
}
