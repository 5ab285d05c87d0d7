import type { Span } from "../../model/span.js";

/** An entry of a BibTeX file, by its places in the text. */
export interface BibtexEntry {
  /** As written: `article`, `ONLINE`. */
  readonly type: string;
  readonly key: string;
  readonly keySpan: Span;
  readonly span: Span;
  readonly fields: readonly BibtexField[];
  /** Whether it ends as it should; one that does not was ended at the next entry. */
  readonly isClosed: boolean;
}

export interface BibtexField {
  /** As written: `title`, `Journal`. */
  readonly name: string;
  readonly nameSpan: Span;
  /** From the value's first sign to its last, with delimiters. */
  readonly valueSpan: Span;
}

const entryStart = /@[ \t]{0,9}(?<type>[A-Za-z]{1,40})\s{0,99}(?<open>[{(])/g;
const nextEntry = /^[ \t]{0,99}@[ \t]{0,9}[A-Za-z]{1,40}\s{0,99}[{(]/gm;

/** The entries of a BibTeX file in order; everything between them, comments and strings as well, is left out. */
export function scanBibtex(text: string): readonly BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  const starts = new RegExp(entryStart);
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const { type = "", open = "" } = match.groups ?? {};
    const body = starts.lastIndex;
    const end = findEnd(text, body, open === "{" ? "}" : ")");
    const stop = end ?? findNextEntry(text, body);
    starts.lastIndex = end === undefined ? stop : stop + 1;
    if (/^(?:comment|preamble|string)$/i.test(type)) continue;
    const span = { start: match.index, end: starts.lastIndex };
    const entry = readEntry(text, { start: body, end: stop });
    entries.push({ ...entry, type, span, isClosed: end !== undefined });
  }
  return entries;
}

/** The place of the sign that closes what was opened before `from`; undefined when an entry begins first or nothing closes it. */
function findEnd(
  text: string,
  from: number,
  close: string,
): number | undefined {
  const signs =
    /\\[^]|[{}()]|\n[ \t]{0,99}@[ \t]{0,9}[A-Za-z]{1,40}[ \t]{0,99}\{[ \t]{0,99}[^\s,{}="]{1,200}[ \t]{0,99},/g;
  signs.lastIndex = from;
  let depth = 0;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    const sign = match[0];
    if (sign.startsWith("\\")) continue;
    if (sign.startsWith("\n")) return undefined;
    if (depth === 0 && sign === close) return match.index;
    if (sign === "{") depth++;
    else if (sign === "}") depth--;
    if (depth < 0) return undefined;
  }
  return undefined;
}

function findNextEntry(text: string, from: number): number {
  const next = new RegExp(nextEntry);
  next.lastIndex = from;
  return next.exec(text)?.index ?? text.length;
}

function readEntry(text: string, { start, end }: Span) {
  const body = text.slice(start, end);
  const found = body.search(/[,\n}]/);
  const keyEnd = found < 0 ? end : start + found;
  const written = text.slice(start, keyEnd);
  const key = written.trim();
  const keyStart = start + (written.length - written.trimStart().length);
  const keySpan = { start: keyStart, end: keyStart + key.length };
  return { key, keySpan, fields: readFields(text, { start: keyEnd, end }) };
}

function readFields(text: string, { start, end }: Span): BibtexField[] {
  const fields: BibtexField[] = [];
  const body = text.slice(start, end);
  const names = /(?<name>[^\s,={}()"#%@]{1,100})\s{0,99}=\s{0,99}/g;
  for (let match = names.exec(body); match; match = names.exec(body)) {
    const valueStart = names.lastIndex;
    const valueEnd = findValueEnd(body, valueStart);
    const nameEnd = match.index + (match.groups?.name ?? "").length;
    fields.push({
      name: match.groups?.name ?? "",
      nameSpan: { start: start + match.index, end: start + nameEnd },
      valueSpan: { start: start + valueStart, end: start + valueEnd },
    });
    names.lastIndex = valueEnd;
  }
  return fields;
}

/** A value ends before the comma or the end that stands outside all braces and quotation marks. */
function findValueEnd(body: string, from: number): number {
  const signs = /\\[^]|[{}",]/g;
  signs.lastIndex = from;
  let depth = 0;
  let isQuoted = false;
  for (let match = signs.exec(body); match; match = signs.exec(body)) {
    const sign = match[0];
    if (sign === "{") depth++;
    else if (sign === "}") depth--;
    else if (sign === '"' && depth === 0) isQuoted = !isQuoted;
    else if (sign === "," && depth === 0 && !isQuoted) {
      return trimEnd(body, from, match.index);
    }
  }
  return trimEnd(body, from, body.length);
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? "")) at--;
  return at;
}
