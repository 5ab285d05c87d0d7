import type { SectionWords } from "../../lexicon/sectionWords.js";
import type { Block } from "../block.js";
import type { BlockRule } from "../blockRule.js";

/** In words and numbers. */
const longest = 15;

/**
 * Reads "Ann Hale, The Oslo Post, 14 May 2019" and "May 14, 2019 | Ann Hale" right below the title, where no other line
 * is like it; not "The war, 1914 to 1918", nor "On 14 May 2019, it fell."
 */
export const sourceLine: BlockRule = {
  id: "source-line",
  reads(block, { blocks, index, words }) {
    if (index === 0 || index > 3 || !isDated(block, words)) return undefined;
    const isOnly = blocks.every(
      (other) => other === block || !isDated(other, words),
    );
    return isOnly ? "date" : undefined;
  },
};

/** Whether a line begins or ends with a date in full, set off from the rest. */
function isDated(block: Block, words: SectionWords): boolean {
  if (block.numbers < 2 || block.words > longest) return false;
  if (block.stop === "." || block.isSentenceLike) return false;
  const parts = block.written.split(/ [|·•–—-] |, (?=\p{L}|\d{1,2} )/u);
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  return parts.length > 1 && [first, last].some((part) => isDate(part, words));
}

function isDate(part: string, { dateWords }: SectionWords): boolean {
  const parts = part.toLowerCase().match(/\p{L}[\p{L}.]*/gu);
  return (
    /\b\d{1,2}\b/.test(part) &&
    /\b\d{4}\b/.test(part) &&
    parts !== null &&
    parts.every((word) => dateWords.has(word))
  );
}
