import { letter, type Letters, unitAt } from "./letters.js";
import type { Place } from "./nameList.js";

const blank = 0x20;
const apostrophe = 0x27;
const curlyApostrophe = 0x2019;
const at = 0x40;
const backslash = 0x5c;
const underscore = 0x5f;

/**
 * Whether the signs around the place leave it a name of its own: not the address or key @Putin, the command \Putin,
 * the identifier putin_visit, or the second part of O'Neil. Letters need no look: names are found word by word.
 */
export function hasFreeEdges(place: Place, letters: Letters): boolean {
  const { text, start, end } = place;
  const before = start > 0 ? unitAt(text, start - 1) : blank;
  if (before === at || before === backslash) return false;
  if (before === apostrophe || before === curlyApostrophe)
    if (isIrishPrefix(text, start - 2, letters)) return false;
  if (before === underscore && letters.kindAt(text, start - 2) >= letter)
    return false;
  const after = end < text.length ? unitAt(text, end) : blank;
  return !(after === underscore && letters.kindAt(text, end + 1) >= letter);
}

function isIrishPrefix(text: string, at: number, letters: Letters): boolean {
  return text.charAt(at) === "O" && letters.kindAt(text, at - 1) < letter;
}
