import { letter, type Letters } from "./letters.js";
import type { Place } from "./nameList.js";

/**
 * Whether the signs around the place leave it a name of its own: not the address or key @Putin, the command \Putin,
 * the identifier putin_visit, or the second part of O'Neil. Letters need no look: names are found word by word.
 */
export function hasFreeEdges(place: Place, letters: Letters): boolean {
  const { text, start, end } = place;
  const before = text.charAt(start - 1);
  if (before === "@" || before === "\\") return false;
  if (/['’]/.test(before) && isIrishPrefix(text, start - 2, letters))
    return false;
  if (before === "_" && letters.kindAt(text, start - 2) >= letter) return false;
  return !(text.charAt(end) === "_" && letters.kindAt(text, end + 1) >= letter);
}

function isIrishPrefix(text: string, at: number, letters: Letters): boolean {
  return text.charAt(at) === "O" && letters.kindAt(text, at - 1) < letter;
}
