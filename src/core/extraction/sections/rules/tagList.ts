import type { BlockRule } from "../blockRule.js";

/** Reads "Tags: trade, Asia", and bullets of a few words behind the last paragraph; not bullets between paragraphs. */
export const tagList: BlockRule = {
  id: "tag-list",
  reads(block, { blocks, index, words }) {
    const label = block.written.includes(":")
      ? /^([^\s:]+)(?: under| in)? ?:/.exec(block.written)?.[1]
      : undefined;
    if (label !== undefined && words.tagLabels.has(label.toLowerCase()))
      return "tags";
    if (index < blocks.length - 12 || index === 0) return undefined;
    return blocks.slice(index).every(isTag) ? "tags" : undefined;
  },
};

function isTag(block: { readonly written: string; readonly words: number }) {
  return (
    block.words <= 5 &&
    /^[•·*‣▪#-]/.test(block.written) &&
    /^. ?[\p{L}\p{N}]/u.test(block.written)
  );
}
