import type { CslName } from "../../model/article.js";
import { type CslDate, toCslDate } from "../cslDate.js";
import type { Reference } from "../reference.js";
import { decodeLatex } from "./decodeLatex.js";
import type { BibtexEntry } from "./scanBibtex.js";

const types: Readonly<Record<string, string>> = {
  article: "article-journal",
  book: "book",
  booklet: "pamphlet",
  collection: "book",
  electronic: "webpage",
  inbook: "chapter",
  incollection: "chapter",
  inproceedings: "paper-conference",
  conference: "paper-conference",
  manual: "report",
  mastersthesis: "thesis",
  mvbook: "book",
  mvcollection: "book",
  newspaper: "article-newspaper",
  online: "webpage",
  patent: "patent",
  periodical: "periodical",
  phdthesis: "thesis",
  proceedings: "book",
  report: "report",
  techreport: "report",
  thesis: "thesis",
  unpublished: "manuscript",
  www: "webpage",
};

/** The fields of BibTeX and biblatex that a reference has under another name, the better one first. */
const fieldNames: readonly (readonly [csl: string, ...bibtex: string[]])[] = [
  ["title", "title"],
  ["container-title", "journaltitle", "journal", "booktitle", "maintitle"],
  ["volume", "volume"],
  ["issue", "issue", "number"],
  ["page", "pages"],
  [
    "publisher",
    "publisher",
    "institution",
    "school",
    "organization",
    "howpublished",
  ],
  ["publisher-place", "location", "address"],
  ["edition", "edition"],
  ["collection-title", "series"],
  ["DOI", "doi"],
  ["ISBN", "isbn"],
  ["ISSN", "issn"],
  ["language", "langid", "language"],
];

const months = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

/** The reference of a BibTeX or biblatex entry: its fields decoded, names taken apart. */
export function toBibtexReference(text: string, entry: BibtexEntry): Reference {
  const values = new Map(
    entry.fields.map(({ name, valueSpan }) => [
      name.toLowerCase(),
      text.slice(valueSpan.start, valueSpan.end),
    ]),
  );
  const read = (name: string) => readValue(values.get(name));
  const fields = fieldNames.flatMap(([csl, ...names]) => {
    const found = names.map(read).find((value) => value !== undefined);
    return found === undefined ? [] : [[csl, found] as const];
  });
  const issued = readDate(values);
  const url = stripDelimiters(values.get("url"));
  const accessed = read("urldate");
  return {
    id: entry.key,
    type: readType(entry, read("entrysubtype")),
    ...Object.fromEntries(fields),
    ...readNames("author", values),
    ...readNames("editor", values),
    ...readNames("translator", values),
    ...(issued && { issued }),
    ...(url !== undefined && { URL: url }),
    ...(accessed !== undefined && { accessed: toCslDate(accessed) }),
  };
}

function readType(entry: BibtexEntry, subtype: string | undefined): string {
  const type = types[entry.type.toLowerCase()] ?? "document";
  if (type === "article-journal" && subtype === "magazine")
    return "article-magazine";
  return type === "article-journal" && subtype === "newspaper"
    ? "article-newspaper"
    : type;
}

function readNames(
  name: string,
  values: ReadonlyMap<string, string>,
): Readonly<Record<string, readonly CslName[]>> {
  const value = stripDelimiters(values.get(name));
  return value === undefined ? {} : { [name]: splitNames(value).map(readName) };
}

/** Names stand between the word "and" outside braces. */
function splitNames(value: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let start = 0;
  for (const match of value.matchAll(/[{}]|\s+and\s+/g)) {
    if (match[0] === "{") depth++;
    else if (match[0] === "}") depth--;
    else if (depth === 0) {
      names.push(value.slice(start, match.index));
      start = match.index + match[0].length;
    }
  }
  return [...names, value.slice(start)]
    .map((name) => name.trim())
    .filter(Boolean);
}

/** "von Last, Jr, First" or "First von Last"; what is wholly in braces is a body's name. */
function readName(name: string): CslName {
  if (/^\{[^{}]*\}$/.test(name)) return { literal: decodeLatex(name) };
  const parts = name.split(/,\s*(?![^{]*\})/).map(decodeLatex);
  if (parts.length > 1) {
    const [last = "", second = "", third] = parts;
    const given = third ?? second;
    return {
      ...splitParticle(last),
      ...(given !== "" && { given }),
      ...(third !== undefined && { suffix: second }),
    };
  }
  const words = decodeLatex(name.replace(/\s+(?=[^{]*\})/g, "\u00A0")).split(
    " ",
  );
  const particle = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word));
  const at =
    particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  const given = words.slice(0, at).join(" ");
  const family = splitParticle(words.slice(at).join(" "));
  return given === "" ? family : { ...family, given };
}

function splitParticle(last: string): CslName {
  const match = /^(?<particle>(?:\p{Ll}[\p{L}'’]*\s){1,4})(?=\S)/u.exec(last);
  return match?.groups?.particle === undefined
    ? { family: last }
    : {
        family: last.slice(match[0].length),
        "non-dropping-particle": match.groups.particle.trim(),
      };
}

function readDate(values: ReadonlyMap<string, string>): CslDate | undefined {
  const date = stripDelimiters(values.get("date"))?.trim();
  if (date !== undefined && date !== "") return toCslDate(date);
  const year = readValue(values.get("year"));
  if (year === undefined) return undefined;
  if (!/^\d{1,4}$/.test(year)) return { literal: year };
  const word = readValue(values.get("month"))?.toLowerCase() ?? "";
  const named = months.indexOf(word.slice(0, 3)) + 1;
  const month = named > 0 ? named : Number(word);
  const isMonth = Number.isInteger(month) && month >= 1 && month <= 12;
  return { "date-parts": [isMonth ? [Number(year), month] : [Number(year)]] };
}

function readValue(value: string | undefined): string | undefined {
  const inner = stripDelimiters(value);
  const decoded = inner === undefined ? "" : decodeLatex(inner);
  return decoded === "" ? undefined : decoded;
}

/** The parts of a value that are joined with `#`, without their braces or quotation marks. */
function stripDelimiters(value: string | undefined): string | undefined {
  return value
    ?.split(/(?<=["}\w])\s*#\s*(?=["{\w])/)
    .map((part) =>
      /^\{[^]*\}$|^"[^]*"$/.test(part) ? part.slice(1, -1) : part,
    )
    .join("");
}
