import type { Span } from "../../model/span.js";

/** An entry of a BibTeX file, by its places in the text. An `@string` is one without a key, its abbreviations the fields. */
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

/** The entries of a BibTeX file in order, one pass over its text; comments and whatever else stands between them are left out. */
export function* scanBibtex(text: string): Generator<BibtexEntry> {
  const start = /@[ \t]{0,9}(?<type>[A-Za-z]{1,40})\s{0,99}(?<open>[{(])/y;
  let at = text.indexOf("@");
  while (at >= 0) {
    start.lastIndex = at;
    const { type, open } = start.exec(text)?.groups ?? {};
    let next = at + 1;
    if (type !== undefined) {
      const close = open === "(" ? ")" : "}";
      const entry = { type, start: at, body: start.lastIndex, close };
      const read = readEntry(text, entry);
      if (!/^(?:comment|preamble)$/i.test(type)) yield read;
      next = read.span.end;
    }
    at = text.indexOf("@", next);
  }
}

interface EntryStart {
  readonly type: string;
  readonly start: number;
  /** Where what is inside begins. */
  readonly body: number;
  readonly close: string;
}

function readEntry(
  text: string,
  { type, start, body, close }: EntryStart,
): BibtexEntry {
  const hasKey = !/^(?:string|comment|preamble)$/i.test(type);
  const keySpan = hasKey
    ? readKey(text, body, close)
    : { start: body, end: body };
  const from = { at: keySpan.end, close: close.charCodeAt(0) };
  const { end, isClosed } = walkFields(text, from, () => undefined);
  return {
    type,
    key: text.slice(keySpan.start, keySpan.end),
    keySpan,
    span: { start, end },
    // Most entries of a large file are never looked into: the fields are read when asked for.
    get fields() {
      return readFields(text, from);
    },
    isClosed,
  };
}

/** The key stands before the first comma; what has an equals sign before that is a field already. */
function readKey(text: string, body: number, close: string): Span {
  let start = body;
  while (isBlank(text.charCodeAt(start))) start++;
  let end = start;
  while (end < text.length && !isKeyEnd(text.charCodeAt(end), close)) end++;
  if (text[end] === "=") return { start: body, end: body };
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isKeyEnd(code: number, close: string): boolean {
  return (
    code === comma ||
    code === lineEnd ||
    code === equals ||
    code === closeBrace ||
    (close === ")" && code === closeParen)
  );
}

const comma = 44;
const lineEnd = 10;
const equals = 61;
const openBrace = 123;
const closeBrace = 125;
const closeParen = 41;
const quote = 34;
const hash = 35;
const percent = 37;
const atSign = 64;

interface FieldsStart {
  readonly at: number;
  /** The sign that closes the entry. */
  readonly close: number;
}

function readFields(text: string, from: FieldsStart): readonly BibtexField[] {
  const fields: BibtexField[] = [];
  walkFields(text, from, (nameSpan, valueSpan) => {
    const name = text.slice(nameSpan.start, nameSpan.end);
    fields.push({ name, nameSpan, valueSpan });
  });
  return fields;
}

/**
 * Visits `name = value` after `name = value`; what is neither is passed over. The end is after the sign that
 * closes the entry, or where the next one begins.
 */
function walkFields(
  text: string,
  from: FieldsStart,
  visit: (name: Span, value: Span) => void,
): { readonly end: number; readonly isClosed: boolean } {
  let { at } = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === from.close) return { end: at + 1, isClosed: true };
    if (code === atSign && isEntryStart(text, at)) break;
    if (code === percent) at = findLineEnd(text, at);
    else if (code === openBrace) at = skipBraced(text, at);
    else if (!isNameCode(code)) at++;
    else {
      const nameEnd = findNameEnd(text, at);
      const sign = skipBlanks(text, nameEnd);
      if (text.charCodeAt(sign) !== equals) {
        at = nameEnd;
        continue;
      }
      const start = skipBlanks(text, sign + 1);
      const end = findValueEnd(text, start, from.close);
      visit({ start: at, end: nameEnd }, { start, end });
      at = end;
    }
  }
  return { end: at, isClosed: false };
}

function findNameEnd(text: string, from: number): number {
  let end = from;
  while (isNameCode(text.charCodeAt(end))) end++;
  return end;
}

/** A value is one part, or several with `#` between them: in braces, in quotation marks, a number, an abbreviation. */
function findValueEnd(text: string, from: number, close: number): number {
  let end = from;
  let at = from;
  for (;;) {
    end = findPartEnd(text, at, close);
    const sign = skipBlanks(text, end);
    if (text.charCodeAt(sign) !== hash) return end;
    at = skipBlanks(text, sign + 1);
  }
}

function findPartEnd(text: string, at: number, close: number): number {
  const code = text.charCodeAt(at);
  if (code === openBrace) return skipBraced(text, at);
  if (code === quote) return skipQuoted(text, at);
  let end = at;
  while (isBareCode(text.charCodeAt(end), close)) end++;
  return end;
}

/** After the brace that closes the one here: braces count even behind a backslash, as BibTeX counts them. */
function skipBraced(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === openBrace) depth++;
    else if (code === closeBrace && --depth === 0) return at + 1;
    else if (code === atSign && isEntryStart(text, at)) return at;
  }
  return text.length;
}

/** After the quotation mark that closes the one here; those in braces do not count. */
function skipQuoted(text: string, from: number): number {
  let depth = 0;
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote && depth === 0) return at + 1;
    if (code === openBrace) depth++;
    // A brace too many is the entry's own: the mark was never closed.
    else if (code === closeBrace && --depth < 0) return at;
    else if (code === atSign && isEntryStart(text, at)) return at;
  }
  return text.length;
}

/** Whether an entry begins at the `@`: first in its line, with a key. Inside another entry that one was never closed. */
function isEntryStart(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === " " || text[before] === "\t") before--;
  if (before >= 0 && text.charCodeAt(before) !== lineEnd) return false;
  const entry =
    /@[ \t]{0,9}[A-Za-z]{1,40}[ \t]{0,99}\{[ \t]{0,99}[^\s,{}="]{1,200}[ \t]{0,99},/y;
  entry.lastIndex = at;
  return entry.test(text);
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

function findLineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

const noName = new Set(
  Array.from("\"#%'(),={}@", (sign) => sign.charCodeAt(0)),
);

/** NaN is the code after the text's end. */
function isNameCode(code: number): boolean {
  return code > 32 && code !== 0xa0 && !noName.has(code);
}

function isBareCode(code: number, close: number): boolean {
  return (
    code > 32 &&
    code !== comma &&
    code !== hash &&
    code !== openBrace &&
    code !== closeBrace &&
    code !== close
  );
}
