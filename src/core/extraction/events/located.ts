import type { EventScene } from "./eventRule.js";

const locating = new Set(
  "in at near across throughout within outside inside around".split(" "),
);

/** Whether a preposition of place stands before the name, an article between them or not. */
export function isLocated({ text }: EventScene, offset: number): boolean {
  const before = text.tokenAt(offset) - 1;
  const token = text.word(before) === "the" ? before - 1 : before;
  return locating.has(text.word(token));
}
