import type { BlockRule } from "../blockRule.js";

/**
 * Reads "By Ann Hale, correspondent in Oslo" near the top, and "Ann Hale, senior fellow at the Mill Institute" right
 * below the title; not "By May it was over."
 */
export const byline: BlockRule = {
  id: "byline",
  reads(block, { index, words }) {
    if (index > 8 || block.words > 25 || block.stop === ".") return undefined;
    const start = words.bylines.find((label) =>
      startsWith(block.written, label),
    );
    if (start === undefined)
      return index === 1 && isIntroduced(block.written) ? "byline" : undefined;
    const name = block.written.slice(start.length).trim();
    return isOfPerson(name) ? "byline" : undefined;
  },
};

function isOfPerson(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}.’'-]* +\p{L}/u.test(name);
}

/** A name of two or three words, and what the person is, where. */
function isIntroduced(written: string): boolean {
  const [name, what] = written.split(", ", 2);
  return (
    what !== undefined &&
    /^(?:\p{Lu}[\p{L}.’'-]* ){1,2}\p{Lu}[\p{L}’'-]+$/u.test(name ?? "") &&
    /^\p{Ll}[\p{Ll} -]{2,60} \p{Lu}/u.test(what)
  );
}

function startsWith(written: string, label: string): boolean {
  return written.slice(0, label.length + 1).toLowerCase() === `${label} `;
}
