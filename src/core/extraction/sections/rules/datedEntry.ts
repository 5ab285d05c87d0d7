import type { BlockRule } from "../blockRule.js";

/** Reads "16 September: the Council meets" and "1990: the mill closes"; not "The plan: a mill", "Oslo, 16 May:". */
export const datedEntry: BlockRule = {
  id: "dated-entry",
  reads({ written, numbers }, { words }) {
    if (numbers === 0 || !written.includes(": ")) return undefined;
    const label = written.slice(0, written.indexOf(": "));
    const parts = label.toLowerCase().match(/\p{L}[\p{L}.]*/gu) ?? [];
    const isDate =
      /\d/.test(label) && parts.every((part) => words.dateWords.has(part));
    return isDate ? "item" : undefined;
  },
};
