import type { BlockRule } from "../blockRule.js";

/** Reads "* * *" and "-----"; not "- a point". */
export const separator: BlockRule = {
  id: "separator",
  reads: (block) => (block.words === 0 ? "rule" : undefined),
};
