import { letter, type Letters } from "./letters.js";

const longestGap = 40;
const newline = 0x0a;
const backslash = 0x5c;
const lessThan = 0x3c;

/** Where the next word of a name may begin after a word's end: not after a blank line, nor far away. */
export function nextWordStart(
  text: string,
  end: number,
  letters: Letters,
): number | undefined {
  const limit = Math.min(text.length, end + longestGap);
  let lineBreaks = 0;
  for (let at = end; at < limit; at++) {
    if (letters.kindAt(text, at) >= letter) return at;
    const unit = text.charCodeAt(at);
    if (unit === newline && ++lineBreaks > 1) return undefined;
    if (unit === backslash || unit === lessThan)
      at = endOfMarkup(text, at) ?? at;
  }
  return undefined;
}

/** The last unit of a tag or of a LaTeX command's name that starts here. */
function endOfMarkup(text: string, at: number): number | undefined {
  const pattern = /<\/?[A-Za-z][^<>]{0,30}>|\\[A-Za-z]{1,20}/y;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - 1 : undefined;
}
