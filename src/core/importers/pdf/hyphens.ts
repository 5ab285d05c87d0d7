/** Puts a line after another, undoing the hyphen that parted a word; `words` are those of the whole text. */
export function joinLines(
  before: string,
  after: string,
  words: ReadonlySet<string>,
): string {
  const parted = /([\p{L}\p{M}]+)([-\u00ad\u2010])$/u.exec(before);
  const rest = /^[\p{Ll}\p{M}]+/u.exec(after)?.[0];
  if (!parted) return `${before} ${after}`;
  const [, start = "", hyphen = ""] = parted;
  if (rest === undefined) return before + after;
  const isOwn = hyphen === "-" && isCompound(start.toLowerCase(), rest, words);
  return (isOwn ? before : before.slice(0, -hyphen.length)) + after;
}

/** Whether the hyphen belongs to the word: the text has it elsewhere, or has both parts and never the whole. */
function isCompound(
  start: string,
  rest: string,
  words: ReadonlySet<string>,
): boolean {
  if (words.has(`${start}-${rest}`)) return true;
  if (words.has(start + rest)) return false;
  const areLong = start.length > 2 && rest.length > 2;
  return areLong && words.has(start) && words.has(rest);
}

/** The words of lines, in small letters, with the hyphens inside them; what stands at a line's end may be half a word. */
export function wordsIn(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line
      .toLowerCase()
      .matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?![-\p{L}\p{M}])/gu))
      words.add(word);
  }
  return words;
}
