import type { BlockRule } from "../blockRule.js";

/** Reads "• a point", "- a point", "a) a point", "B. Cherry", "1. Which is older?"; not "2. Foundations". */
export const listItem: BlockRule = {
  id: "list-item",
  reads(block, { blocks, index }) {
    const { written } = block;
    if (/^(?:[•·*‣▪-]|.{1,3}[.)])/.test(written) && isMarked(written))
      return isInitial(written) ? undefined : "item";
    if (!/^\d{1,2}\. /.test(written)) return undefined;
    const isSeries = [blocks[index - 1], blocks[index + 1]].some(
      (other) => other !== undefined && /^\d{1,2}\. /.test(other.written),
    );
    return isSeries || block.stop === "?" || block.words > 14
      ? "item"
      : undefined;
  },
};

/** "• one", "a) one", "(2) one" */
function isMarked(written: string): boolean {
  return /^(?:[•·*‣▪-]|\(?\p{L}[.)]|\(?\d{1,2}\)) ?[\p{L}\p{N}“"']/u.test(
    written,
  );
}

/** "J. Hale", "A. J. Hale and others" */
function isInitial(written: string): boolean {
  return /^\p{Lu}\. ?(?:\p{Lu}\. ?)*\p{Lu}\p{Ll}+ \p{L}/u.test(written);
}
