import type { TextEdit } from "../../model/textEdit.js";
import type { Reference } from "../reference.js";
import { type BibtexManner, readManner } from "./bibtexManner.js";
import type { BibtexEntry, BibtexField } from "./scanBibtex.js";
import { listFields, writeField, type WrittenField } from "./writeBibtex.js";

/**
 * The edit that gives an entry's field a value written in LaTeX. It changes one line: the value in its place and
 * between its own delimiters, or a line for a field that was not there. Undefined where the entry has no field at all.
 */
export function setBibtexField(
  text: string,
  entry: BibtexEntry,
  field: WrittenField,
): TextEdit | undefined {
  const [name, value] = field;
  const { fields } = entry;
  const old = fields.find((one) => one.name.toLowerCase() === name);
  if (old === undefined)
    return insertField(text, entry, [field], readManner(text, [entry]));
  const { start, end } = old.valueSpan;
  const isQuoted = text[start] === '"' && text[end - 1] === '"';
  const [open, close] = isQuoted ? ['"', '"'] : ["{", "}"];
  return { start, end, text: open + value + close };
}

/** The edit that adds what a reference has and the entry has not; undefined when nothing is missing. */
export function completeBibtexEntry(
  text: string,
  entry: BibtexEntry,
  { reference, manner }: CompleteEntry,
): TextEdit | undefined {
  const there = new Set(entry.fields.map(({ name }) => name.toLowerCase()));
  const isThere = (name: string) =>
    (otherNames[name] ?? [name]).some((one) => there.has(one));
  const missing = listFields(reference, manner.isBiblatex).filter(
    ([name]) => !isThere(name),
  );
  return missing.length === 0
    ? undefined
    : insertField(text, entry, missing, manner);
}

/** What an entry is completed from, and how its file is written. */
export interface CompleteEntry {
  readonly reference: Reference;
  readonly manner: BibtexManner;
}

/** Fields that say the same. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  date: ["date", "year"],
  year: ["date", "year"],
  month: ["date", "month"],
  journaltitle: ["journaltitle", "journal"],
  journal: ["journaltitle", "journal"],
};

/** New fields stand after the last one if that has its comma, else before it: so no line but theirs changes. */
function insertField(
  text: string,
  { fields, span }: BibtexEntry,
  added: readonly WrittenField[],
  manner: BibtexManner,
): TextEdit | undefined {
  const last = fields.at(-1);
  if (last === undefined) return undefined;
  const gap = gapBefore(text, last);
  const written = added.map((field) => `${writeField(field, manner)},`);
  const comma = /^\s{0,99},/.exec(text.slice(last.valueSpan.end, span.end));
  if (comma === null) {
    const at = last.nameSpan.start;
    const inserted = written.map((line) => line + gap).join("");
    return { start: at, end: at, text: inserted };
  }
  const at = last.valueSpan.end + comma[0].length;
  return {
    start: at,
    end: at,
    text: written.map((line) => gap + line).join(""),
  };
}

/** The line end and indent before a field, or the blank where fields stand in one line. */
function gapBefore(text: string, { nameSpan }: BibtexField): string {
  const before = text.slice(Math.max(0, nameSpan.start - 200), nameSpan.start);
  const gap = /\r?\n[ \t]*$/.exec(before)?.[0];
  return gap ?? " ";
}
