import type { BlockRule } from "../blockRule.js";

/** Reads "See also the report of 1990", "Main article: Trade", "[^1]: Hale, 1990"; not "Seeing is believing". */
export const note: BlockRule = {
  id: "note",
  reads(block, { words }) {
    if (/^\[\^[^\]\s]{1,20}\]:/.test(block.written)) return "note";
    if (block.words > 20) return undefined;
    const written = block.written.toLowerCase();
    const label = words.notes.find((start) => written.startsWith(start));
    if (label === undefined || written === label) return undefined;
    return block.words > 2 && block.titleWords > block.capitals
      ? "note"
      : undefined;
  },
};
