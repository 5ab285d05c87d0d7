import { nameInFrontMatter } from "../bibliography/nameInDocument.js";
import type { TextEdit } from "../../model/textEdit.js";
import type { Citation } from "../citation.js";
import type { Locator } from "../locator.js";
import type { CitationMarkup } from "../markup.js";
import {
  findPandocKeys,
  findTypedPandocKey,
  joinPandocBrackets,
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
    nameBibliography: nameInFrontMatter,
    cite,
    findKeys: findPandocKeys,
    join,
    findTypedKey: findTypedPandocKey,
  },
};

function cite(citation: Citation, documentText: string): string {
  const language = readDocumentLanguage(documentText);
  if (citation.mode !== "inText") return `[${writeInside(citation, language)}]`;
  const key = writePandocKey(citation.reference.id);
  const inside = writeAfter(citation, language).replace(/^, /, "");
  return inside === "" ? key : `${key} [${inside}]`;
}

function writeInside(citation: Citation, language: string | undefined): string {
  const { prefix, reference, mode } = citation;
  const minus = mode === "suppressAuthor" ? "-" : "";
  const key = minus + writePandocKey(reference.id);
  const before = prefix === undefined ? "" : `${escapeInside(prefix)} `;
  return before + key + writeAfter(citation, language);
}

/** `, para. 4, on the ice`; the place stands in braces where the words after it could be taken for more of it. */
function writeAfter(
  { locator, suffix = "" }: Citation,
  language: string | undefined,
): string {
  const words = suffix === "" ? "" : `, ${escapeInside(suffix)}`;
  if (locator === undefined) return words;
  const place = writePlace(locator, language);
  const isAmbiguous =
    locator.label !== "heading" && /^\W*(?:\w*\d|[ivxlcdm]+\b)/i.test(suffix);
  return (isAmbiguous ? `{${place}}` : `, ${place}`) + words;
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

function join(
  citation: Citation,
  text: string,
  offset: number,
): TextEdit | undefined {
  const inside = writeInside(citation, readDocumentLanguage(text));
  return joinPandocBrackets(text, offset, inside);
}
