import type { PdfLine } from "./pdfLines.js";
import type { PdfStyle } from "./pdfStyle.js";

/** The sign before an item of a list; some fonts have theirs at places of their own. */
export const bullet = /^[•‣▪◦●○■–*\u0088\uf0b7-]\s+(?=\S)/u;

/** Less than this is no indent, in parts of the letters' size. */
const indent = 0.8;

/** The paragraph so far. */
export interface Paragraph {
  readonly first: PdfLine;
  readonly last: PdfLine;
}

/** Whether a new paragraph begins with the line. */
export function startsParagraph(
  line: PdfLine,
  { first, last }: Paragraph,
  style: PdfStyle,
): boolean {
  if (Math.abs(line.size - last.size) > 0.08 * last.size) return true;
  if (bullet.test(line.text)) return true;
  if (!isBelow(line, last))
    return endsSentence(last) && (isIndented(line) || hadRoom(line, last));
  if (isApart(line, last, style)) return true;
  if (bullet.test(first.text)) return line.x < first.x + 0.5 * first.size;
  return endsSentence(last) && (isFurtherIn(line, last) || hadRoom(line, last));
}

/** Whether more white is between two lines of a column than lines of a paragraph have. */
export function isApart(
  line: PdfLine,
  before: PdfLine,
  { leading, size }: PdfStyle,
): boolean {
  const usual = leading * Math.max(1, line.size / size);
  return isBelow(line, before) && line.y - before.y > 1.3 * usual;
}

export function endsSentence({ text }: PdfLine): boolean {
  return /[.!?…:]["'”’»)\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u.test(text);
}

/** Whether the line's first word would have stood on the line before, had the paragraph gone on. */
export function hadRoom(line: PdfLine, before: PdfLine): boolean {
  const letters = Math.max(1, line.text.length);
  const word = line.text.split(" ", 1)[0]?.length ?? 0;
  const width = ((line.right - line.x) * (word + 1)) / letters;
  return before.right + width < before.columnRight - 0.1 * line.size;
}

function isBelow(line: PdfLine, before: PdfLine): boolean {
  return line.column === before.column && line.y > before.y;
}

function isIndented(line: PdfLine): boolean {
  return line.x - line.columnLeft > indent * line.size;
}

function isFurtherIn(line: PdfLine, before: PdfLine): boolean {
  return line.x - before.x > indent * line.size;
}
