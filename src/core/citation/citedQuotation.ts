import { insertAround, type Surroundings } from "./insertAround.js";
import {
  type CitationTarget,
  type Insertion,
  lineEndOf,
} from "./insertCitation.js";
import type { BlockQuote, CitationMarkup } from "./markup.js";
import { findParagraphs } from "./paragraphs.js";
import type { Passage } from "./passage.js";

/** A quotation longer than this stands in a block of its own, if the markup has one. */
const longestInline = 300;

/** The edits that put a passage into a document with its citation: in quotation marks, as a block when it is long, or plain when it is a summary. */
export function citedQuotation(
  { text, isQuote, citation }: Passage,
  target: CitationTarget,
): Insertion {
  const paragraphs = findParagraphs(text).map(({ start, end }) =>
    text.slice(start, end).replace(/\s+/g, " "),
  );
  const { markup } = target;
  const isLong = paragraphs.length > 1 || text.length > longestInline;
  const around =
    isLong && isQuote && markup.blockQuote !== undefined
      ? inBlock(paragraphs, target, markup.blockQuote)
      : inLine(paragraphs, target, isQuote);
  return insertAround(citation, target, around);
}

function inLine(
  paragraphs: readonly string[],
  { markup, text }: CitationTarget,
  isQuote: boolean,
): Surroundings {
  const eol = lineEndOf(text);
  const written = writeAll(paragraphs, markup).join(eol + eol);
  return { before: isQuote ? `“${written}”` : written, after: "" };
}

function inBlock(
  paragraphs: readonly string[],
  { markup, text, offset }: CitationTarget,
  { open, prefix, close }: BlockQuote,
): Surroundings {
  const eol = lineEndOf(text);
  const gap = `${eol}${prefix.trimEnd()}${eol}`;
  const lines = writeAll(paragraphs, markup).map((line) => prefix + line);
  const before = blankLineBefore(text.slice(0, offset), eol);
  const after = blankLineAfter(text.slice(offset), eol);
  return {
    before: before + open.replaceAll("\n", eol) + lines.join(gap),
    after: close.replaceAll("\n", eol) + after,
  };
}

function writeAll(
  paragraphs: readonly string[],
  markup: CitationMarkup,
): readonly string[] {
  return paragraphs.map((paragraph) => markup.write([{ text: paragraph }]));
}

function blankLineBefore(head: string, eol: string): string {
  if (head === "" || /\n[ \t]*\r?\n[ \t]*$/.test(head)) return "";
  return head.endsWith("\n") ? eol : eol + eol;
}

function blankLineAfter(tail: string, eol: string): string {
  if (tail.trim() === "" || /^[ \t]*\r?\n[ \t]*\r?\n/.test(tail)) return "";
  return /^[ \t]*\r?\n/.test(tail) ? eol : eol + eol;
}
