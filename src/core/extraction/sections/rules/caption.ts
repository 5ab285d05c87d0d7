import type { Block } from "../block.js";
import type { BlockRule } from "../blockRule.js";
import type { SectionWords } from "../../lexicon/sectionWords.js";

/** Reads "The harbour in 1890. Photo: A. Hale", "Figure 3", "Map of the coast (1770)"; not "Map makers". */
export const caption: BlockRule = {
  id: "caption",
  reads(block, { words }) {
    if (block.words > 40) return undefined;
    return isCredited(block, words) ||
      isFigure(block, words) ||
      isPicture(block, words)
      ? "caption"
      : undefined;
  },
};

function isCredited({ written }: Block, { credits }: SectionWords): boolean {
  if (!written.includes(":")) return false;
  const label = /(?:^|[\s(.])([^\s(.:]+) ?: ?\S[^:]{0,60}$/.exec(written)?.[1];
  return label !== undefined && credits.has(label.toLowerCase());
}

function isFigure(
  { written, words }: Block,
  { figures }: SectionWords,
): boolean {
  if (words >= 40 || !/\d/.test(written)) return false;
  const label = /^([^\s\d.]+\.?) ?\d/.exec(written)?.[1];
  return label !== undefined && figures.has(label.toLowerCase());
}

/** "Portrait of …", or a title with the year of a work: "Ships at Sea (1841), by Ann Hale" */
function isPicture({ written }: Block, { pictures }: SectionWords): boolean {
  if (!/ (?:of|from|by) |, by /.test(written)) return false;
  if (pictures.has(firstNoun(written).toLowerCase())) return true;
  return /\(\d{4}\), by |, by [^()]{1,60} \(\d{4}\)$/.test(written);
}

function firstNoun(written: string): string {
  return /^(?:\p{L}+ )?(\p{L}+) (?:of|from|by) /u.exec(written)?.[1] ?? "";
}
