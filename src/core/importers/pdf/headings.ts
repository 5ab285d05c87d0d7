import { endsSentence, hadRoom, isApart } from "./paragraphBreak.js";
import type { PdfLine } from "./pdfLines.js";
import { styleKey, type PdfStyle } from "./pdfStyle.js";

/** A heading's letters are greater than those of the text by this factor. */
const greater = 1.12;

/** Longer lines that are merely in another font are not headings, in UTF-16 units. */
const longest = 100;

/** The lines that are headings, or parts of one: by their size, or by another font in a line of its own. */
export function findHeadings(
  lines: readonly PdfLine[],
  style: PdfStyle,
): ReadonlySet<PdfLine> {
  return new Set(
    lines.filter((line, index) => {
      if (!/\p{L}{2}/u.test(line.text)) return false;
      if (line.size >= greater * style.size) return true;
      const around = { before: lines[index - 1], after: lines[index + 1] };
      return looksApart(line, style) && standsApart(line, around, style);
    }),
  );
}

function looksApart(line: PdfLine, { size, font }: PdfStyle): boolean {
  return (
    line.isOneFont &&
    line.font !== font &&
    line.size > 0.97 * size &&
    line.text.length <= longest &&
    /[^.,;:…–-]$/u.test(line.text)
  );
}

interface Around {
  readonly before: PdfLine | undefined;
  readonly after: PdfLine | undefined;
}

/** Whether the text before it has ended and the text after it begins anew, as around no words in italics. */
function standsApart(
  line: PdfLine,
  { before, after }: Around,
  style: PdfStyle,
): boolean {
  const begins =
    !before || endsSentence(before) || isApart(line, before, style);
  const ends =
    !after ||
    styleKey(after) === styleKey(line) ||
    isApart(after, line, style) ||
    hadRoom(after, line);
  return begins && ends;
}
