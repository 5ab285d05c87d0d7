import type { TextEdit } from "../../model/textEdit.js";
import type { Citation } from "../citation.js";
import { addToCluster, findTyped } from "../keyUses.js";
import { writeLocator } from "../locator.js";
import type { CitationMarkup, KeyUse } from "../markup.js";
import { blankAsciiDoc } from "../verbatim.js";
import {
  asciiDocQuote,
  escapeAsciiDoc,
  writeAsciiDoc,
} from "../writeAsciiDoc.js";

/** `cite:[key(12)]`, as asciidoctor-bibtex reads it. The place inside is always a page, so others stand after. */
export const asciidoctorBibtex: CitationMarkup = {
  id: "asciidoctor-bibtex",
  name: "asciidoctor-bibtex",
  languages: ["asciidoc", "adoc"],
  isUsedIn: (text) =>
    /^:bibtex-\w+:|\bcite(?:np)?:\[|^bibliography::/m.test(text),
  write: writeAsciiDoc,
  blockQuote: asciiDocQuote,
  form: {
    kind: "key",
    cite,
    findKeys,
    findTypedKey: (text, offset) => findTyped(text, offset, typedKey),
    join,
  },
};

const macro = /\bcite(?:np)?:\[(?<keys>[^\]\n]{0,1000})\]/g;
const entry = /(?<key>[^\s,()[\]][^,()[\]\n]{0,200})(?:\([^)\n]{0,200}\))?/g;
const typedKey =
  /\bcite(?:np)?:\[(?:[^\]]{0,800},\s?)?(?<typed>[^\][,()\s]{0,200})$/;

function cite(citation: Citation): string {
  const { prefix, suffix, mode, locator } = citation;
  const name = mode === "inText" ? "citenp" : "cite";
  const isPage = locator?.label === "page";
  const after = [
    isPage || !locator ? undefined : writeLocator(locator),
    suffix,
  ];
  const words = after
    .filter((part) => part !== undefined && part !== "")
    .map((part) => `, ${escapeAsciiDoc(part ?? "")}`);
  const before = prefix === undefined ? "" : `${escapeAsciiDoc(prefix)} `;
  return `${before}${name}:[${writeEntry(citation)}]${words.join("")}`;
}

function writeEntry({ reference, locator }: Citation): string {
  const page =
    locator?.label === "page"
      ? `(${locator.value.replace(/[()[\]]/g, "")})`
      : "";
  return reference.id + page;
}

function findKeys(text: string): readonly KeyUse[] {
  return [...blankAsciiDoc(text).matchAll(macro)].flatMap((match) => {
    const keys = match.groups?.keys ?? "";
    const cluster = { start: match.index, end: match.index + match[0].length };
    const from = cluster.end - 1 - keys.length;
    return [...keys.matchAll(entry)].map((found) => {
      const key = (found.groups?.key ?? "").trimEnd();
      const start = from + found.index;
      return { key, span: { start, end: start + key.length }, cluster };
    });
  });
}

function join(
  citation: Citation,
  text: string,
  offset: number,
): TextEdit | undefined {
  const { locator, prefix, suffix } = citation;
  const fits = locator === undefined || locator.label === "page";
  if (!fits || prefix !== undefined || suffix !== undefined) return undefined;
  return addToCluster(findKeys(text), offset, `,${writeEntry(citation)}`);
}
