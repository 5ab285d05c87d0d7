import type { BlockRule } from "../blockRule.js";

/** Reads "Print", "Share this article", "Skip to main content"; not "Print and its masters". */
export const pageControl: BlockRule = {
  id: "page-control",
  reads(block, { words }) {
    if (block.words > 6 || block.numbers > 0 || block.stop !== "")
      return undefined;
    const written = block.written.toLowerCase();
    const first = /[a-z-]+/.exec(written)?.[0];
    if (first === undefined || !words.controls.has(first)) return undefined;
    const parts = written.match(/[\p{L}-]+/gu) ?? [];
    return parts.every((part) => words.controls.has(part))
      ? "control"
      : undefined;
  },
};
