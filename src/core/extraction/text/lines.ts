/**
 * Whether the text's lines were broken to a width, so that a single line break is no end of a paragraph:
 * lines that another line follows at once are mostly long, alike in length, and stop within a sentence.
 */
export function isHardWrapped(text: string): boolean {
  let broken = 0;
  let within = 0;
  let at = 0;
  while (at < text.length) {
    const end = endOfLine(text, at);
    if (end - at > longestWrapped) return false;
    if (end + 1 < endOfLine(text, end + 1) && end - at > 0) {
      broken++;
      if (end - at >= shortestWrapped && isWithinSentence(text, end)) within++;
    }
    at = end + 1;
  }
  return broken >= 3 && within / broken > 0.6;
}

const shortestWrapped = 45;
const longestWrapped = 140;

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function isWithinSentence(text: string, end: number): boolean {
  const last = text.slice(end - 1, end).trim();
  return /^[a-z,;-]?$/.test(last) || /[\p{L}\p{N}]/u.test(last);
}
