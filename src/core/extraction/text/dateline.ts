import { unitsOf } from "./characters.js";
import type { ArticleText } from "./articleText.js";

const dashes = unitsOf("-–—");
/** In tokens. */
const longest = 14;

/**
 * The token behind "OSLO, 14 May (Reuters) –", "Oslo, May 14 -" and "Oslo-" at the start of a paragraph; the given one
 * where there is none, as in "NATO – the alliance –" and "Hale – Mayor of Oslo –".
 */
export function behindDateline(text: ArticleText, first: number): number {
  if (!text.isParagraphStart(first) || !text.startsUpper(first)) return first;
  let isSure = text.isAllUpper(first);
  for (let token = first + 1; token < first + longest; token++) {
    if (text.isParagraphStart(token)) return first;
    const isDash = dashes.has(text.sign(token));
    if (isDash && !(text.isGlued(token) && text.isGlued(token + 1)))
      return (isSure || text.isGlued(token)) && text.startsUpper(token + 1)
        ? token + 1
        : first;
    const isLower = text.isWord(token) && !text.startsUpper(token);
    if (isLower) return first;
    isSure ||= isDay(text, token);
  }
  return first;
}

/** "14" in "May 14" and "14 May" */
function isDay(text: ArticleText, token: number): boolean {
  return (
    text.isNumber(token) &&
    (text.startsUpper(token - 1) || text.startsUpper(token + 1))
  );
}
