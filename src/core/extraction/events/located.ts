import type { ArticleText } from "../text/articleText.js";
import type { EventScene } from "./eventRule.js";

const locating = new Set(
  "in at near across throughout within outside inside around".split(" "),
);

/** Whether a preposition of place stands before the name, an article between them or not. */
export function isLocated({ text }: EventScene, offset: number): boolean {
  return locating.has(text.word(tokenBefore(text, offset)));
}

/** The token before a name, or before the article in front of it. */
export function tokenBefore(text: ArticleText, offset: number): number {
  const before = text.tokenAt(offset) - 1;
  return text.word(before) === "the" ? before - 1 : before;
}
