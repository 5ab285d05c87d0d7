import { unitsOf } from "./characters.js";
import type { ArticleText } from "./articleText.js";

const dashes = unitsOf("-–—");
/** In tokens. */
const longest = 14;

/** The token behind "OSLO, 14 May (Reuters) –" at the start of a paragraph; the given one where there is none, as in "NATO – the alliance –". */
export function behindDateline(text: ArticleText, first: number): number {
  if (!text.isParagraphStart(first) || !text.isAllUpper(first)) return first;
  for (let token = first + 1; token < first + longest; token++) {
    if (text.isParagraphStart(token)) return first;
    if (dashes.has(text.sign(token)) && !text.isGlued(token))
      return text.startsUpper(token + 1) ? token + 1 : first;
    const isLower = text.isWord(token) && !text.startsUpper(token);
    if (isLower) return first;
  }
  return first;
}
