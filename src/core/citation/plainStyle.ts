import { fullName, type CslName } from "../model/article.js";
import type { Citation } from "./citation.js";
import type { CitationStyle } from "./citationStyle.js";
import type { CslDate } from "./cslDate.js";
import { writeLocator } from "./locator.js";
import type { Reference } from "./reference.js";
import type { RichText, TextRun } from "./richText.js";

/** A note in plain English that needs no CSL processor: author, title, outlet, date, place, address. */
export const plainStyle: CitationStyle = {
  id: "plain",
  cite: (citation, position) =>
    position === "later" ? writeLater(citation) : writeNote(citation),
  entry: (reference) => writeParts(describe(reference), reference.URL),
  bibliography: (references) =>
    references.map((reference) => plainStyle.entry(reference)),
};

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const seasons = ["Spring", "Summer", "Autumn", "Winter"];

function writeNote(citation: Citation): RichText {
  const { reference } = citation;
  const parts = [...describe(reference), ...place(citation)];
  return withPrefix(citation, writeParts(parts, reference.URL));
}

function writeLater(citation: Citation): RichText {
  const { author, title = "" } = citation.reference;
  const who = listNames(author ?? [], (name) => name.family ?? fullName(name));
  const what = who === "" ? quote(title) : who;
  const parts = [{ text: what }, ...place(citation)];
  return withPrefix(citation, writeParts(parts, undefined));
}

function describe(reference: Reference): TextRun[] {
  const { author, title, issued } = reference;
  return [
    { text: listNames(author ?? [], fullName) },
    { text: title === undefined ? "" : quote(title) },
    { text: reference["container-title"] ?? "", italic: true },
    { text: issued === undefined ? "" : writeDate(issued) },
  ].filter((part) => part.text !== "");
}

function place({ locator, suffix }: Citation): TextRun[] {
  const words = [locator && writeLocator(locator), suffix];
  return words.flatMap((text) =>
    text === undefined || text === "" ? [] : [{ text }],
  );
}

function withPrefix({ prefix }: Citation, text: RichText): RichText {
  return prefix === undefined || prefix === ""
    ? text
    : [{ text: `${prefix} ` }, ...text];
}

function writeParts(parts: readonly TextRun[], url?: string): RichText {
  const all =
    url === undefined || url === ""
      ? parts
      : [...parts, { text: url, href: url }];
  return all.flatMap((part, index) => {
    const isLast = index === all.length - 1;
    const end = isLast ? "." : ", ";
    return part.text.endsWith("”")
      ? [
          { ...part, text: `${part.text.slice(0, -1)}${end.trim()}”` },
          ...(isLast ? [] : [{ text: " " }]),
        ]
      : [part, { text: end }];
  });
}

/** Quotes a title; the quotation marks inside it become single ones. */
function quote(title: string): string {
  const inner = title
    .replace(/"(?=[\p{L}\p{N}])/gu, "‘")
    .replaceAll('"', "’")
    .replaceAll("“", "‘")
    .replaceAll("”", "’");
  return `“${inner}”`;
}

function listNames(
  names: readonly CslName[],
  write: (name: CslName) => string,
): string {
  const all = names.map(write).filter((name) => name !== "");
  if (all.length > 3) return `${all[0] ?? ""} et al.`;
  const last = all.at(-1) ?? "";
  return all.length < 2 ? last : `${all.slice(0, -1).join(", ")} and ${last}`;
}

/** The date in words: `about November 2016`, `Autumn 2013`, `3 March 2012`, `2013–2014`. */
export function writeDate(date: CslDate): string {
  const circa = date.circa === true ? "about " : "";
  if (date.literal !== undefined) return circa + date.literal;
  const [from, to] = date["date-parts"] ?? [];
  const season = seasons[(date.season ?? 0) - 1];
  const start = [season, from && writeDay(from)].filter(Boolean).join(" ");
  const end = to === undefined ? "" : `–${to[0] === 0 ? "" : writeDay(to)}`;
  return circa + start + end;
}

function writeDay([year = 0, month, day]: readonly number[]): string {
  const name = month === undefined ? undefined : months[month - 1];
  const yearText = year < 0 ? `${-year} BC` : String(year);
  return [day, name, yearText].filter((part) => part !== undefined).join(" ");
}
