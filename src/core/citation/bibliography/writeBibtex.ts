import type { CslName } from "../../model/article.js";
import type { CslDate } from "../cslDate.js";
import type { Reference } from "../reference.js";
import { bibtexLanguages } from "./bibtexLanguages.js";
import { type BibtexManner, inCase } from "./bibtexManner.js";

const types: Readonly<
  Record<string, readonly [biblatex: string, bibtex: string]>
> = {
  "article-journal": ["article", "article"],
  "article-magazine": ["article", "article"],
  "article-newspaper": ["article", "article"],
  book: ["book", "book"],
  chapter: ["incollection", "incollection"],
  "paper-conference": ["inproceedings", "inproceedings"],
  report: ["report", "techreport"],
  thesis: ["thesis", "phdthesis"],
  webpage: ["online", "misc"],
  "post-weblog": ["online", "misc"],
  post: ["online", "misc"],
};

/** The entry of a reference in the manner of its file, without a blank line around it. */
export function writeBibtex(
  reference: Reference,
  manner: BibtexManner,
  eol: string,
): string {
  const [biblatex, bibtex] = types[reference.type] ?? ["misc", "misc"];
  const type = inCase(manner.isBiblatex ? biblatex : bibtex, manner.typeCase);
  const fields = listFields(reference, manner.isBiblatex);
  const lines = fields.map(([name, value], i) => {
    const comma = i < fields.length - 1 || manner.hasTrailingComma ? "," : "";
    return manner.indent + writeField([name, value], manner) + comma;
  });
  return [`@${type}{${reference.id},`, ...lines, "}"].join(eol);
}

/** `name = {value}` in the file's manner, without what stands around it. */
export function writeField(
  [name, value]: WrittenField,
  manner: BibtexManner,
): string {
  const padded = inCase(name, manner.nameCase).padEnd(manner.nameWidth);
  return `${padded}${manner.equals}${manner.open}${value}${manner.close}`;
}

/** A field's name in small letters and its value in LaTeX. */
export type WrittenField = readonly [name: string, value: string];

/** The fields of a reference's entry, in their usual order. */
export function listFields(
  reference: Reference,
  isBiblatex: boolean,
): readonly WrittenField[] {
  const text = (name: string) => {
    const value = reference[name];
    return typeof value === "string" || typeof value === "number"
      ? escapeValue(String(value))
      : "";
  };
  const container =
    reference.type === "chapter" || reference.type === "paper-conference"
      ? "booktitle"
      : reference.type === "webpage"
        ? isBiblatex
          ? "organization"
          : "howpublished"
        : isBiblatex
          ? "journaltitle"
          : "journal";
  const fields: readonly WrittenField[] = [
    ["author", (reference.author ?? []).map(writeName).join(" and ")],
    ["title", protectTitle(reference.title ?? "")],
    [container, text("container-title")],
    ["entrysubtype", isBiblatex ? subtypeOf(reference.type) : ""],
    ...dateFields(reference.issued, isBiblatex),
    ["volume", text("volume")],
    ["number", text("issue")],
    ["pages", text("page").replaceAll("–", "--")],
    ["publisher", text("publisher")],
    ["doi", bare(reference.DOI)],
    ["url", bare(reference.URL)],
    ["urldate", isBiblatex ? isoDate(reference.accessed) : ""],
    ["langid", isBiblatex ? languageName(reference.language) : ""],
  ];
  return fields.filter(([, value]) => value !== "");
}

function subtypeOf(type: string): string {
  return /^article-(magazine|newspaper)$/.exec(type)?.[1] ?? "";
}

function dateFields(
  date: CslDate | undefined,
  isBiblatex: boolean,
): WrittenField[] {
  const iso = isoDate(date);
  if (isBiblatex) return [["date", iso]];
  return [
    ["year", iso.slice(0, 4)],
    ["month", /^\d{4}-\d\d/.test(iso) ? monthOf(iso) : ""],
  ];
}

function monthOf(iso: string): string {
  return String(Number(iso.slice(5, 7)));
}

/** biblatex's date is EDTF. */
function isoDate(date: unknown): string {
  const parts =
    typeof date === "object" && date !== null && "date-parts" in date
      ? date["date-parts"]
      : undefined;
  if (!Array.isArray(parts)) return "";
  const doubt =
    typeof date === "object" &&
    date !== null &&
    "circa" in date &&
    date.circa === true
      ? "~"
      : "";
  return parts
    .map((part: unknown) =>
      Array.isArray(part) ? part.map(pad).join("-") : "",
    )
    .map((part) => (part === "0000" ? ".." : part + doubt))
    .join("/");
}

function pad(part: unknown, index: number): string {
  return String(part).padStart(index === 0 ? 4 : 2, "0");
}

function writeName(name: CslName): string {
  if (name.literal !== undefined) return `{${escapeValue(name.literal)}}`;
  const last = [name["non-dropping-particle"], name.family]
    .filter(Boolean)
    .join(" ");
  return [
    last,
    name.suffix,
    [name.given, name["dropping-particle"]].filter(Boolean).join(" "),
  ]
    .filter((part) => part !== undefined && part !== "")
    .map((part) => escapeValue(part ?? ""))
    .join(", ");
}

/**
 * A title whose capitals are kept. BibTeX styles write titles small: a word with a capital inside, and names in a title that is
 * otherwise written small, stand in braces; a word that ends in a full stop goes together with the next one.
 */
function protectTitle(title: string): string {
  const value = escapeValue(curlQuotes(title));
  const words = value.split(" ");
  const isSmall =
    words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length - 1;
  return value.replace(
    /(?<![\p{L}\p{N}\\])\p{Lu}[\p{L}\p{N}.'’-]*(?:(?<=\.) [\p{L}\p{N}-]+| \p{Lu}[\p{L}\p{N}.'’-]*)*/gu,
    (words, at: number) => {
      const hasInnerCapital = /\p{L}[\p{L}.-]*\p{Lu}/u.test(words);
      const isFirst = !/[\p{L}\p{N}]/u.test(value.slice(0, at));
      return hasInnerCapital || (isSmall && !isFirst) ? `{${words}}` : words;
    },
  );
}

function curlQuotes(text: string): string {
  return text.replace(/"(?=[\p{L}\p{N}])/gu, "“").replaceAll('"', "”");
}

// BibTeX counts braces even behind a backslash, so one without its counterpart is spelled.
const spelled: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

/** A value's text with what TeX would read as more than itself escaped; quotation marks would end a quoted value. */
function escapeValue(text: string): string {
  const arePairs = bracesMatch(text);
  return text
    .replace(/[\r\n]+/g, " ")
    .replace(/[\\{}]/g, (sign) =>
      arePairs && sign !== "\\" ? `\\${sign}` : (spelled[sign] ?? sign),
    )
    .replace(/(?<!\\)[&%$#_]/g, "\\$&")
    .replace(/-(?=-)/g, "-{}")
    .replaceAll("~", "\\textasciitilde{}")
    .replaceAll("^", "\\textasciicircum{}")
    .replaceAll('"', "{''}");
}

function bracesMatch(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/[{}]/g)) {
    depth += sign === "{" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** An address or identifier, which biblatex takes as it is. */
function bare(value: unknown): string {
  return typeof value === "string"
    ? value.replace(/[{}\s"\\]/g, encodeURIComponent)
    : "";
}

function languageName(language: string | undefined): string {
  return bibtexLanguages[language?.slice(0, 2).toLowerCase() ?? ""] ?? "";
}
