import type { CslName } from "../../model/article.js";
import type { CslDate } from "../cslDate.js";
import type { Reference } from "../reference.js";
import type { ReferenceExport } from "./referenceExport.js";

/** For EndNote, Mendeley, RefWorks and library catalogues. */
export const risExport: ReferenceExport = {
  id: "ris",
  name: "RIS",
  languageId: "plaintext",
  write: (references) => references.map(writeRecord).join("\n"),
};

const types: Readonly<Record<string, string>> = {
  "article-journal": "JOUR",
  "article-magazine": "MGZN",
  "article-newspaper": "NEWS",
  bill: "BILL",
  book: "BOOK",
  chapter: "CHAP",
  dataset: "DATA",
  interview: "PCOMM",
  legislation: "STAT",
  manuscript: "UNPB",
  map: "MAP",
  patent: "PAT",
  "paper-conference": "CPAPER",
  post: "BLOG",
  "post-weblog": "BLOG",
  report: "RPRT",
  thesis: "THES",
  webpage: "ELEC",
};

type Line = readonly [tag: string, value: string];

/** One line a tag; the tag, two blanks, a hyphen and a blank, as the format has it. */
function writeRecord(reference: Reference): string {
  const lines: readonly Line[] = [
    ["TY", types[reference.type] ?? "GEN"],
    ["ID", reference.id],
    ...names("AU", reference.author),
    ["TI", reference.title ?? ""],
    ["T2", text(reference["container-title"])],
    ...dates("PY", "DA", reference.issued),
    ["VL", text(reference.volume)],
    ["IS", text(reference.issue)],
    ...pages(text(reference.page)),
    ["PB", text(reference.publisher)],
    ["CY", text(reference["publisher-place"])],
    ["DO", text(reference.DOI)],
    ["UR", text(reference.URL)],
    ["LA", text(reference.language)],
  ];
  const written = lines
    .map(([tag, value]) => [tag, value.replace(/\s+/g, " ").trim()] as const)
    .filter(([, value]) => value !== "")
    .map(([tag, value]) => `${tag}  - ${value}\n`);
  return `${written.join("")}ER  - \n`;
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number"
    ? String(value)
    : "";
}

function names(tag: string, all: readonly CslName[] = []): readonly Line[] {
  return all.map((name) => [tag, name.literal ?? inverted(name)]);
}

/** "van der Rowe, Ada, Jr." */
function inverted(name: CslName): string {
  const family = [name["non-dropping-particle"], name.family];
  const given = [name.given, name["dropping-particle"]];
  return [family, given, [name.suffix]]
    .map((part) => part.filter(Boolean).join(" "))
    .filter(Boolean)
    .join(", ");
}

/** The year, and the whole date as `2019/05/01/`, where what is not known stays empty. */
function dates(
  year: string,
  date: string,
  value: CslDate | undefined,
): readonly Line[] {
  const [y, m, d] = value?.["date-parts"]?.[0] ?? [];
  if (y === undefined) return [[date, value?.literal ?? ""]];
  const two = (part: number | undefined) =>
    part === undefined ? "" : String(part).padStart(2, "0");
  return [
    [year, String(y)],
    [date, m === undefined ? "" : `${y}/${two(m)}/${two(d)}/`],
  ];
}

function pages(value: string): readonly Line[] {
  const [first = "", last = ""] = value.split(/\s*[-–]+\s*/, 2);
  return [
    ["SP", first],
    ["EP", last],
  ];
}
