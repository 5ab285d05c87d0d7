import type { SectionWords } from "../../lexicon/sectionWords.js";
import type { BlockRule } from "../blockRule.js";

/** Reads "Monday, May 18, 2015" and "Published on 3 June 2011 at 10:30" near the top or the end; not "May 1968 in Paris". */
export const dateLine: BlockRule = {
  id: "date-line",
  reads(block, { blocks, index, words }) {
    if (index > 8 && index < blocks.length - 3) return undefined;
    if (block.numbers === 0 || block.words > 14) return undefined;
    return isDate(block.written, words) ? "date" : undefined;
  },
};

function isDate(written: string, { dateWords }: SectionWords): boolean {
  const parts = written.toLowerCase().match(/\p{L}[\p{L}.]*/gu) ?? [];
  return (
    /\b\d{4}\b/.test(written) &&
    parts.every((part) => /^(st|nd|rd|th|z)$/.test(part) || dateWords.has(part))
  );
}
