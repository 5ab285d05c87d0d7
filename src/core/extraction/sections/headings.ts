import type { Block } from "./block.js";
import type { BlockKind } from "./blockRule.js";
import { isNumbered } from "./rules/headingLike.js";

/**
 * Decides which heading-like blocks are headings, by what stands around them: a heading has a text
 * below it, and many short lines in a row are a list.
 */
export function decideHeadings(
  blocks: readonly Block[],
  kinds: readonly BlockKind[],
): BlockKind[] {
  const decided = [...kinds];
  const style = readStyle(blocks, kinds);
  for (const run of runsOfHeadingLike(kinds)) decideRun(run, style, decided);
  return decided;
}

interface Run {
  readonly first: number;
  readonly end: number;
}

interface Style {
  readonly blocks: readonly Block[];
  /** Whether headings are marked as such, so that a short line is none. */
  readonly hasMarkup: boolean;
  readonly isSentenceCase: boolean;
  /** The index of the first block that can be the title. */
  readonly title: number | undefined;
}

function readStyle(
  blocks: readonly Block[],
  kinds: readonly BlockKind[],
): Style {
  const plain = blocks.filter(
    (block, index) => kinds[index] === "heading-like" && block.titleWords > 0,
  );
  const first = kinds.findIndex(
    (kind) => kind === "heading" || kind === "heading-like" || kind === "prose",
  );
  return {
    blocks,
    hasMarkup: kinds.includes("heading"),
    isSentenceCase:
      plain.filter((block) => block.capitals * 2 < block.titleWords).length > 1,
    title: kinds[first] === "heading-like" ? first : undefined,
  };
}

function* runsOfHeadingLike(kinds: readonly BlockKind[]): Generator<Run> {
  for (let first = 0; first < kinds.length; first++) {
    if (kinds[first] !== "heading-like") continue;
    let end = first + 1;
    while (kinds[end] === "heading-like") end++;
    yield { first, end };
    first = end;
  }
}

function decideRun(run: Run, style: Style, decided: BlockKind[]): void {
  const hasTextBelow = decided
    .slice(run.end, run.end + 3)
    .some((kind) => kind !== "tags" && kind !== "control");
  for (let index = run.first; index < run.end; index++)
    decided[index] = hasTextBelow
      ? isAboveDate(index, run, decided)
        ? "caption"
        : decideBlock(index, run, style)
      : index === style.title
        ? "heading"
        : "prose";
}

/** "The Oslo Post" below the byline and right above the date. */
function isAboveDate(
  index: number,
  { end }: Run,
  kinds: readonly BlockKind[],
): boolean {
  return (
    index === end - 1 && kinds[index - 1] === "byline" && kinds[end] === "date"
  );
}

function decideBlock(index: number, run: Run, style: Style): BlockKind {
  const block = style.blocks[index];
  if (block === undefined || style.hasMarkup) return "prose";
  if (index === style.title) return "heading";
  if (isStrong(block)) return "heading";
  if (style.blocks[run.first - 1]?.stop === ":") return "item";
  const first = style.title === run.first ? run.first + 1 : run.first;
  if (index === first && !isRepeated(block, style)) return "heading";
  if (run.end - first > 3) return "item";
  return isName(block, style) || isRepeated(block, style)
    ? "caption"
    : "heading";
}

/** Numbered, or in capitals throughout. */
function isStrong(block: Block): boolean {
  return isNumbered(block) || (block.isAllUpper && block.words > 1);
}

/** A bare name among headings in sentence case: every word is capitalised. */
function isName(block: Block, { isSentenceCase }: Style): boolean {
  return (
    isSentenceCase && block.words > 1 && block.capitals === block.words - 1
  );
}

function isRepeated(block: Block, { blocks, title }: Style): boolean {
  return title !== undefined && blocks[title]?.written === block.written;
}
