import { type CslDate, toCslDate } from "../cslDate.js";
import type { Reference } from "../reference.js";
import type { BibtexFields, BibtexFile } from "./bibtexFile.js";
import type { EntryHeading } from "./bibliographyFormat.js";
import { bibtexLanguages } from "./bibtexLanguages.js";
import { readBibtexNames, splitBibtexList } from "./bibtexNames.js";
import { decodeLatex } from "./decodeLatex.js";
import type { BibtexEntry } from "./scanBibtex.js";

const types: Readonly<Record<string, string>> = {
  article: "article-journal",
  book: "book",
  bookinbook: "chapter",
  booklet: "pamphlet",
  collection: "book",
  electronic: "webpage",
  inbook: "chapter",
  incollection: "chapter",
  inproceedings: "paper-conference",
  conference: "paper-conference",
  inreference: "entry-encyclopedia",
  manual: "report",
  mastersthesis: "thesis",
  mvbook: "book",
  mvcollection: "book",
  mvproceedings: "book",
  mvreference: "book",
  newspaper: "article-newspaper",
  online: "webpage",
  patent: "patent",
  periodical: "periodical",
  phdthesis: "thesis",
  proceedings: "book",
  reference: "book",
  report: "report",
  review: "review",
  suppbook: "chapter",
  suppcollection: "chapter",
  suppperiodical: "article-journal",
  techreport: "report",
  thesis: "thesis",
  unpublished: "manuscript",
  www: "webpage",
};

/** The fields of BibTeX and biblatex that a reference has under another name, the better one first. */
const fieldNames: readonly (readonly [csl: string, ...bibtex: string[]])[] = [
  ["page", "pages"],
  ["edition", "edition"],
  ["collection-title", "series"],
  ["DOI", "doi"],
  ["ISBN", "isbn"],
  ["ISSN", "issn"],
];

const listNames: readonly (readonly [csl: string, ...bibtex: string[]])[] = [
  [
    "publisher",
    "publisher",
    "institution",
    "school",
    "organization",
    "howpublished",
  ],
  ["publisher-place", "location", "address"],
];

const nameFields = ["author", "editor", "translator"];

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
export function toBibtexReference(
  file: BibtexFile,
  entry: BibtexEntry,
): Reference {
  const values = file.fieldsOf(entry);
  const type = readType(entry, readValue(values.get("entrysubtype")));
  return readKnown({
    id: entry.key,
    type,
    ...readTitles(type, values),
    ...readNumbers(type, values),
    ...readEach(fieldNames, values, readValue),
    ...readEach(listNames, values, readList),
    ...readEach(
      nameFields.map((name) => [name, name]),
      values,
      (value) => value && readBibtexNames(value),
    ),
    issued: readDate(values),
    URL: values.get("url") ?? readEprint(values),
    accessed: readDay(values.get("urldate")),
    language: readLanguage(values),
  });
}

/** What tells an entry from others in a list; much quicker than the whole reference. */
export function toBibtexHeading(
  file: BibtexFile,
  entry: BibtexEntry,
): EntryHeading {
  const values = file.fieldsOf(entry);
  const author = values.get("author") ?? values.get("editor");
  return {
    author: author === undefined ? [] : readBibtexNames(author),
    title: readTitle("", values) ?? "",
    issued: readDate(values),
  };
}

function readType(entry: BibtexEntry, subtype: string | undefined): string {
  const type = types[entry.type.toLowerCase()] ?? "document";
  return type === "article-journal" &&
    (subtype === "magazine" || subtype === "newspaper")
    ? `article-${subtype}`
    : type;
}

/** Leaves out what the entry does not have. */
function readKnown(record: Reference): Reference {
  const known = Object.entries(record).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
  return { id: record.id, type: record.type, ...Object.fromEntries(known) };
}

function readEach(
  names: readonly (readonly string[])[],
  values: BibtexFields,
  read: (value: string | undefined) => unknown,
): Readonly<Record<string, unknown>> {
  const found = names.map(([csl = "", ...bibtex]) => {
    const all = bibtex.map((name) => read(values.get(name)));
    return [csl, all.find((value) => value !== undefined)] as const;
  });
  return Object.fromEntries(found);
}

/** Of a work in several volumes CSL's title is the whole's, and the volume has one of its own. */
function readTitles(type: string, values: BibtexFields) {
  const whole = readTitle("main", values);
  const own = readTitle("", values);
  const book = readTitle("book", values);
  const journal =
    readTitle("journal", values) ?? readValue(values.get("journal"));
  if (type === "book" && whole !== undefined) {
    return { title: whole, "volume-title": own };
  }
  return {
    title: own,
    "container-title": journal ?? whole ?? book,
    "volume-title": whole === undefined ? undefined : book,
  };
}

/** Title, subtitle and addition as one. */
function readTitle(kind: string, values: BibtexFields): string | undefined {
  const read = (name: string) => readValue(values.get(`${kind}${name}`));
  const title = read("title");
  const subtitle = read("subtitle");
  const addition = read("titleaddon");
  if (title === undefined) return undefined;
  const colon = /[?!.:]$/.test(title) ? " " : ": ";
  const whole = subtitle === undefined ? title : title + colon + subtitle;
  return addition === undefined ? whole : `${whole}. ${addition}`;
}

/** A `number` is the issue of a journal, the number of a report, or that of a book in its series. */
function readNumbers(type: string, values: BibtexFields) {
  const number = readValue(values.get("number"));
  const volume = [values.get("volume"), values.get("part")]
    .map(readValue)
    .filter((part) => part !== undefined);
  const isIssue = /^(?:article|periodical|review)/.test(type);
  const isInSeries = values.has("series") && !isIssue;
  return {
    volume: volume.length > 0 ? volume.join(".") : undefined,
    issue: readValue(values.get("issue")) ?? (isIssue ? number : undefined),
    number: isIssue || isInSeries ? undefined : number,
    "collection-number": isInSeries ? number : undefined,
  };
}

function readEprint(values: BibtexFields): string | undefined {
  const kind = values.get("eprinttype") ?? values.get("archiveprefix");
  const eprint = values.get("eprint");
  return kind?.toLowerCase() === "arxiv" && eprint !== undefined
    ? `https://arxiv.org/abs/${eprint}`
    : undefined;
}

function readLanguage(values: BibtexFields): string | undefined {
  const name = readValue(values.get("langid") ?? values.get("language"));
  const known = Object.entries(bibtexLanguages).find(
    ([, one]) => one === name?.toLowerCase(),
  );
  return known?.[0] ?? name;
}

function readDate(values: BibtexFields): CslDate | undefined {
  const date = readDay(values.get("date"));
  if (date !== undefined) return date;
  const year = readValue(values.get("year"));
  if (year === undefined) return undefined;
  if (!/^\d{1,4}$/.test(year)) return { literal: year };
  const word = readValue(values.get("month"))?.toLowerCase() ?? "";
  const named = months.indexOf(word.slice(0, 3)) + 1;
  const month = named > 0 ? named : Number(word);
  const isMonth = Number.isInteger(month) && month >= 1 && month <= 12;
  return { "date-parts": [isMonth ? [Number(year), month] : [Number(year)]] };
}

function readDay(value: string | undefined): CslDate | undefined {
  const date = value?.trim() ?? "";
  return date === "" ? undefined : toCslDate(date);
}

function readList(value: string | undefined): string | undefined {
  const items = value === undefined ? [] : splitBibtexList(value);
  return readValue(items.join("; "));
}

function readValue(value: string | undefined): string | undefined {
  const decoded = value === undefined ? "" : decodeLatex(value);
  return decoded === "" ? undefined : decoded;
}
