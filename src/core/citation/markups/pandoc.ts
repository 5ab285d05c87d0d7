import type { TextEdit } from "../../model/textEdit.js";
import type { Citation } from "../citation.js";
import { findClusterAt } from "../keyUses.js";
import type { Locator } from "../locator.js";
import type { CitationMarkup } from "../markup.js";
import {
  findPandocKeys,
  findTypedPandocKey,
  writePandocKey,
} from "../pandocKeys.js";
import { readDocumentLanguage, writePandocTerm } from "../pandocTerms.js";
import {
  markdownQuote,
  escapeMarkdown,
  writeMarkdown,
} from "../writeMarkdown.js";

/** `[@key, sec. 2]`, as Pandoc, Quarto and R Markdown read it. */
export const pandoc: CitationMarkup = {
  id: "pandoc",
  name: "Pandoc",
  languages: ["markdown", "quarto", "rmd"],
  isUsedIn: (text) =>
    /^(?:bibliography|csl|references|citeproc)[ \t]*:/m.test(
      text.slice(0, 4000),
    ) ||
    findPandocKeys(text).some(({ cluster }) => text[cluster.start] === "["),
  write: writeMarkdown,
  blockQuote: markdownQuote,
  form: {
    kind: "key",
    cite,
    findKeys: findPandocKeys,
    join,
    findTypedKey: findTypedPandocKey,
  },
};

function cite(citation: Citation, documentText: string): string {
  const language = readDocumentLanguage(documentText);
  const key = writePandocKey(citation.reference.id);
  const place = citation.locator && writePlace(citation.locator, language);
  if (citation.mode === "inText") {
    const inside = [place, escapeOptional(citation.suffix)].filter(Boolean);
    return inside.length > 0 ? `${key} [${inside.join(", ")}]` : key;
  }
  return `[${writeInside(citation, language)}]`;
}

function writeInside(citation: Citation, language: string | undefined): string {
  const { prefix, locator, suffix, reference, mode } = citation;
  const minus = mode === "suppressAuthor" ? "-" : "";
  const key = minus + writePandocKey(reference.id);
  const before = prefix === undefined ? "" : `${escapeInside(prefix)} `;
  const after = [
    locator && writePlace(locator, language),
    escapeOptional(suffix),
  ];
  return before + [key, ...after.filter(Boolean)].join(", ");
}

function writePlace(locator: Locator, language: string | undefined): string {
  return locator.label === "heading"
    ? `under "${escapeInside(locator.value)}"`
    : writePandocTerm(locator.label, locator.value, language);
}

/** Inside the brackets a semicolon begins the next citation. */
function escapeInside(text: string): string {
  return escapeMarkdown(text).replaceAll(";", "\\;");
}

function escapeOptional(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeInside(text);
}

function join(
  citation: Citation,
  text: string,
  offset: number,
): TextEdit | undefined {
  const use = findClusterAt(findPandocKeys(text), offset);
  if (use === undefined || text[use.cluster.start] !== "[") return undefined;
  const at = use.cluster.end - 1;
  const inside = writeInside(citation, readDocumentLanguage(text));
  return { start: at, end: at, text: `; ${inside}` };
}
