import type { BlockRule } from "../blockRule.js";

/** Reads "Print", "Share this article", "Skip to main content"; not "Print and its masters". */
export const pageControl: BlockRule = {
  id: "page-control",
  reads(block, { words }) {
    if (block.words > 6 || block.numbers > 0 || block.stop !== "")
      return undefined;
    const parts = block.written.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
    return parts.length > 0 && parts.every((part) => words.controls.has(part))
      ? "control"
      : undefined;
  },
};
