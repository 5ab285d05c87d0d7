import type { Block } from "../block.js";
import type { BlockRule } from "../blockRule.js";

/** Reads "The road to Oslo", "4. Discussion.", "2.1 What was said", "WHY NOW?"; not "He went home." or "Of course --". */
export const headingLike: BlockRule = {
  id: "heading-like",
  reads(block, { index }) {
    if (block.words > 18 || block.written.length > 130) return undefined;
    if (!beginsLikeTitle(block.written)) return undefined;
    if (block.numbers * 2 > block.words && block.words > 1) return undefined;
    // A headline may be a sentence: "Hale says she will go"
    const isHeadline = index === 0 && block.stop === "";
    return isEndOfHeading(block) && (isHeadline || !isSentence(block))
      ? "heading-like"
      : undefined;
  },
};

function beginsLikeTitle(written: string): boolean {
  return /^[A-Z\d]/.test(written) || opensLikeTitle(written);
}

/** Behind quotes, or in any script; apart from what is asked before it, as classes of Unicode take long to read. */
function opensLikeTitle(written: string): boolean {
  return /^["“‘'*(]{0,2}[\p{Lu}\p{Lo}\p{N}¿¡]/u.test(written);
}

function isEndOfHeading(block: Block): boolean {
  if (block.stop === "" || block.stop === "*" || block.stop === "]")
    return true;
  if (block.stop === "." || block.stop === ":")
    return (isNumbered(block) || block.isAllUpper) && block.words < 12;
  return /^[?!]+$/.test(block.stop) && (isTitleCase(block) || block.isAllUpper);
}

function isSentence(block: Block): boolean {
  if (!block.isSentenceLike || block.isAllUpper) return false;
  return !isTitleCase(block) && !isNumberedBelow(block);
}

/** "2.1 What was agreed" */
function isNumberedBelow(block: Block): boolean {
  return isNumbered(block) && /^\d{1,2}\.\d/.test(block.written);
}

/** "4. Discussion", "2.1 The Americas" */
export function isNumbered({ written }: Block): boolean {
  return /^[\dIVX]/.test(written) && opensWithNumber(written);
}

function opensWithNumber(written: string): boolean {
  return /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5})\.? \p{Lu}/u.test(written);
}

/** Whether most words that a title would capitalise are capitalised. */
export function isTitleCase(block: Block): boolean {
  return block.titleWords > 0 && block.capitals * 2 > block.titleWords;
}
