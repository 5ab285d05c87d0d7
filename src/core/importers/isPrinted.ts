/**
 * Whether words that a file states of itself, often a template's, stand in the head of its text; capitals, blanks and
 * signs do not count.
 */
export function isPrinted(
  stated: string | undefined,
  head: string,
): stated is string {
  const words = lettersOf(stated ?? "");
  return words !== "" && lettersOf(head).includes(words);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
