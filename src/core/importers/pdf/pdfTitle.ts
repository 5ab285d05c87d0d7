import type { PdfBlock } from "./pdfBlocks.js";

/** The title stands among the first blocks. */
const within = 8;

/** A block of so many UTF-16 units is running text rather than a byline. */
const shortestText = 80;

/** A block with its level: 1 for the title, from 2 for headings, 0 for text. */
export interface LevelledBlock extends PdfBlock {
  readonly level: number;
}

/** Finds the title and ranks the headings by their size. */
export function setLevels(
  blocks: readonly PdfBlock[],
): readonly LevelledBlock[] {
  const title = findTitle(blocks);
  const start = blocks.findIndex(({ text }) => text.length >= shortestText);
  const headings = blocks.filter(
    (block, index) =>
      block !== title &&
      block.kind === "heading" &&
      (index >= start || recurs(block, blocks.slice(start))),
  );
  const ranks = [...new Set(headings.map(({ size }) => Math.round(size)))].sort(
    (a, b) => b - a,
  );
  const levels = new Map<PdfBlock, number>(
    headings.map((block) => [
      block,
      Math.min(6, 2 + ranks.indexOf(Math.round(block.size))),
    ]),
  );
  if (title) levels.set(title, 1);
  return blocks.map((block) => ({ ...block, level: levels.get(block) ?? 0 }));
}

/** The largest heading, when it stands at the beginning. */
function findTitle(blocks: readonly PdfBlock[]): PdfBlock | undefined {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const [first, ...others] = headings;
  const largest = others.reduce(
    (a, b) => (a && b.size > a.size ? b : a),
    first,
  );
  return largest && blocks.indexOf(largest) < within ? largest : undefined;
}

/** Above the text stand byline, outlet and date in sizes of their own; a heading there looks like those below. */
function recurs({ style }: PdfBlock, blocks: readonly PdfBlock[]): boolean {
  return blocks.some((one) => one.kind === "heading" && one.style === style);
}
