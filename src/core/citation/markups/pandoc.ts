import type { TextEdit } from "../../model/textEdit.js";
import type { Citation } from "../citation.js";
import { findClusterAt, findTyped } from "../keyUses.js";
import type { Locator } from "../locator.js";
import type { CitationMarkup, KeyUse } from "../markup.js";
import { readDocumentLanguage, writePandocTerm } from "../pandocTerms.js";
import { blankMarkdown } from "../verbatim.js";
import { escapeMarkdown, writeMarkdown } from "../writeMarkdown.js";

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
  form: {
    kind: "key",
    cite,
    findKeys: findPandocKeys,
    join,
    findTypedKey: (text, offset) => findTyped(text, offset, typedKey),
  },
};

const typedKey =
  /(?<![\p{L}\p{N}\\/])@\{?(?<typed>[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,200}|)$/u;
const keyUse =
  /(?<![\p{L}\p{N}\\/])-?@(?:\{(?<braced>[^{}\s]{1,200})\}|(?<key>[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_])|[:/](?=\/)){0,200}))/gu;
const bareKey =
  /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_])|[:/](?=\/))*$/u;

function cite(citation: Citation, documentText: string): string {
  const language = readDocumentLanguage(documentText);
  const key = writeKey(citation.reference.id);
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
  const key = minus + writeKey(reference.id);
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

function writeKey(key: string): string {
  return bareKey.test(key) ? `@${key}` : `@{${key}}`;
}

/** Inside the brackets a semicolon begins the next citation. */
function escapeInside(text: string): string {
  return escapeMarkdown(text).replaceAll(";", "\\;");
}

function escapeOptional(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeInside(text);
}

/** The keys of Pandoc's citations; an address's `@` and an escaped one are none. */
export function findPandocKeys(text: string): readonly KeyUse[] {
  if (!text.includes("@")) return [];
  const searched = blankMarkdown(text);
  const clusters = findClusters(searched);
  return [...searched.matchAll(keyUse)].map((match) => {
    const key = match.groups?.braced ?? match.groups?.key ?? "";
    const start =
      match.index +
      match[0].indexOf("@") +
      (match.groups?.braced === undefined ? 1 : 2);
    const whole = { start: match.index, end: match.index + match[0].length };
    const cluster =
      clusters.find((span) => span.start < start && start < span.end) ?? whole;
    return { key, span: { start, end: start + key.length }, cluster };
  });
}

function findClusters(searched: string) {
  return [
    ...searched.matchAll(/(?<!\\)\[(?!\^)(?:\\.|[^[\]\\]){0,2000}\](?![({[])/g),
  ]
    .filter(([inside]) => inside.includes("@"))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
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
