import type { SectionWords } from "../../lexicon/sectionWords.js";
import type { Block } from "../block.js";
import type { BlockRule } from "../blockRule.js";

/** From the end, in blocks. */
const footerReach = 12;

/**
 * Reads "Print", "Share this article", "Skip to main content", and near the end "© 2019 Oslo Post. All rights reserved.";
 * not "Print and its masters".
 */
export const pageControl: BlockRule = {
  id: "page-control",
  reads(block, { blocks, index, words }) {
    const isNearEnd = index > 0 && index >= blocks.length - footerReach;
    if (isNearEnd && isFooter(block, words)) return "control";
    if (index < bannerReach && isBanner(block, words)) return "control";
    if (block.words > 6 || block.numbers > 0 || block.stop !== "")
      return undefined;
    const written = block.written.toLowerCase();
    const first = /[a-z-]+/.exec(written)?.[0];
    if (first === undefined || !words.controls.has(first)) return undefined;
    return isOfControls(written, words) ? "control" : undefined;
  },
};

/** From the start, in blocks. */
const bannerReach = 3;

/** "FOR IMMEDIATE RELEASE" */
function isBanner({ written, isAllUpper, words }: Block, page: SectionWords) {
  if (words > 8) return false;
  const start = written.toLowerCase();
  return page.banners.some(
    (label) => start === label || (isAllUpper && start.startsWith(label)),
  );
}

function isOfControls(written: string, { controls }: SectionWords): boolean {
  const parts = written.match(/[\p{L}-]+/gu) ?? [];
  return parts.every((part) => controls.has(part));
}

/** In words. */
const longestFooter = 25;

function isFooter({ written, words }: Block, { footers }: SectionWords) {
  if (words > longestFooter) return false;
  const start = written.slice(0, longestFooter).toLowerCase();
  return footers.some((label) => start.startsWith(label));
}
