import type { BlockRule } from "../blockRule.js";

/** Reads "## The Treaty" and "The Treaty" above a line of "===="; not "#treaty". */
export const markdownHeading: BlockRule = {
  id: "markdown-heading",
  reads(block, { blocks, index }) {
    if (/^#{1,6}[ \t]+\S/.test(block.written)) return "heading";
    const next = blocks[index + 1];
    if (next === undefined || block.words === 0 || block.words > 30)
      return undefined;
    return /^(={3,}|-{3,})$/.test(next.written) && isAtOnceAfter(block, next)
      ? "heading"
      : undefined;
  },
};

/** Whether only one line break stands between the two. */
function isAtOnceAfter(
  block: { readonly end: number },
  next: { readonly start: number },
): boolean {
  return next.start - block.end <= 2;
}
