import { findHeadings } from "./headings.js";
import { joinLines, wordsIn } from "./hyphens.js";
import { bullet, startsParagraph } from "./paragraphBreak.js";
import type { PdfLine } from "./pdfLines.js";
import { styleKey, type PdfStyle } from "./pdfStyle.js";

/** Lines that belong together: a heading, a paragraph, an item of a list. */
export interface PdfBlock {
  readonly kind: "heading" | "paragraph" | "item";
  readonly text: string;
  readonly size: number;
  /** What `styleKey` gives for it. */
  readonly style: string;
}

/** Notes at the foot of a column are smaller than the text by this factor. */
const smaller = 0.92;

/** Longer texts in large letters are not headings, in UTF-16 units. */
const longestHeading = 200;

type Group = [PdfLine, ...PdfLine[]];

/** The lines as headings, paragraphs and items; a note at a foot stands after the paragraph that it interrupted. */
export function readBlocks(
  lines: readonly PdfLine[],
  style: PdfStyle,
): readonly PdfBlock[] {
  const headings = findHeadings(lines, style);
  const notes = findNotes(lines, style);
  const words = wordsIn(lines.map(({ text }) => text));
  const groups: Group[] = [];
  let waiting: Group[] = [];
  for (const line of lines) {
    const isNote = notes.has(line);
    const group = (isNote ? waiting : groups).at(-1);
    if (group && goesOn(line, group, { headings, style })) group.push(line);
    else if (isNote) waiting.push([line]);
    else {
      groups.push(...waiting, [line]);
      waiting = [];
    }
  }
  return [...groups, ...waiting].map((group) =>
    toBlock(group, headings.has(group[0]), words),
  );
}

/** The small lines with which a column ends, under larger ones. */
function findNotes(
  lines: readonly PdfLine[],
  style: PdfStyle,
): ReadonlySet<PdfLine> {
  const notes = new Set<PdfLine>();
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    const below = lines[at + 1];
    if (!line || line.size > smaller * style.size) continue;
    if (!below || below.column !== line.column || notes.has(below))
      notes.add(line);
  }
  return notes;
}

function goesOn(
  line: PdfLine,
  group: Group,
  {
    headings,
    style,
  }: { readonly headings: ReadonlySet<PdfLine>; readonly style: PdfStyle },
): boolean {
  const [first] = group;
  const last = group.at(-1) ?? first;
  if (headings.has(line) !== headings.has(last)) return false;
  if (!headings.has(line))
    return !startsParagraph(line, { first, last }, style);
  return (
    styleKey(line) === styleKey(last) &&
    line.y > last.y &&
    line.y - last.y < 1.6 * line.size
  );
}

function toBlock(
  group: Group,
  isHeading: boolean,
  words: ReadonlySet<string>,
): PdfBlock {
  const [first, ...others] = group;
  const whole = others.reduce(
    (text, line) => joinLines(text, line.text, words),
    first.text,
  );
  const isItem = bullet.test(whole);
  const text = isItem ? whole.replace(bullet, "") : whole;
  const isTitle = isHeading && text.length <= longestHeading;
  const kind = isItem ? "item" : isTitle ? "heading" : "paragraph";
  return { kind, text, size: first.size, style: styleKey(first) };
}
