import type { BlockRule } from "../blockRule.js";

/** Reads "World > Europe" and "Home » News » Asia"; not "Profits > losses, says the bank." */
export const breadcrumb: BlockRule = {
  id: "breadcrumb",
  reads(block) {
    if (block.words > 12 || block.stop !== "") return undefined;
    return /^[^>›»]{1,40}\S [>›»] \S/.test(block.written)
      ? "breadcrumb"
      : undefined;
  },
};
