import type { MeasureText } from "./scene.js";

/** Nobody reads a longer label in a picture. */
const longestLabel = 160;
const shortestCut = 3;

/** A title as one line for a picture: no breaks, not endless. */
export function toLine(title: string): string {
  const line = title
    .slice(0, 2 * longestLabel)
    .replace(/\s+/g, " ")
    .trim();
  return line.length <= longestLabel ? line : cut(line, longestLabel);
}

/** The text, shortened to the room, with its width; `undefined` when too little of it would be left to read. */
export function fitText(
  text: string,
  room: number,
  measure: MeasureText,
): { readonly text: string; readonly width: number } | undefined {
  const width = measure(text);
  if (width <= room) return { text, width };
  let length = Math.floor((text.length * room) / width) - 1;
  while (length >= shortestCut) {
    const short = cut(text, length);
    const shortWidth = measure(short);
    if (shortWidth <= room) return { text: short, width: shortWidth };
    length -= Math.max(
      1,
      Math.ceil((length * (shortWidth - room)) / shortWidth),
    );
  }
  return undefined;
}

/** Never between the two units of one character, or before a mark that belongs to it. */
function cut(text: string, length: number): string {
  let end = length;
  while (end > 0 && /^[\p{M}\u200d\udc00-\udfff]/u.test(text.slice(end)))
    end -= 1;
  while (end > 0 && /[\udc00-\udfff]/.test(text.charAt(end))) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
