import type { EventScene } from "./eventRule.js";

/** Whether a preposition of place stands before the name, an article between them or not. */
export function isLocated(scene: EventScene, offset: number): boolean {
  const { text, narrative } = scene;
  return narrative.locating.has(text.word(tokenBefore(scene, offset)));
}

/** The token before a name, or before the article in front of it. */
export function tokenBefore(
  { text, narrative }: EventScene,
  offset: number,
): number {
  const before = text.tokenAt(offset) - 1;
  return narrative.articles.has(text.word(before)) ? before - 1 : before;
}
