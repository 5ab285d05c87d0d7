import type { BlockRule } from "../blockRule.js";

/** Reads "By Ann Hale, correspondent in Oslo" near the top; not "By May it was over." */
export const byline: BlockRule = {
  id: "byline",
  reads(block, { index, words }) {
    if (index > 8 || block.words > 25 || block.stop === ".") return undefined;
    const start = words.bylines.find((label) =>
      startsWith(block.written, label),
    );
    if (start === undefined) return undefined;
    const name = block.written.slice(start.length).trim();
    return isOfPerson(name) ? "byline" : undefined;
  },
};

function isOfPerson(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}.’'-]* +\p{L}/u.test(name);
}

function startsWith(written: string, label: string): boolean {
  return written.slice(0, label.length + 1).toLowerCase() === `${label} `;
}
