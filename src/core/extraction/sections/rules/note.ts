import type { BlockRule } from "../blockRule.js";

/** Reads "See also the report of 1990", "Main article: Trade"; not "Seeing is believing". */
export const note: BlockRule = {
  id: "note",
  reads(block, { words }) {
    if (block.words > 20) return undefined;
    const written = block.written.toLowerCase();
    const label = words.notes.find((start) => written.startsWith(start));
    if (label === undefined || written === label) return undefined;
    return block.words > 2 && block.titleWords > block.capitals
      ? "note"
      : undefined;
  },
};
