const small = /^(?:of|the|for|and|in|on|to|de|la|&)$/;

/** The acronyms that a name of several words may have: "jbfic" and "jbic" of "japan bank for international cooperation". */
export function acronymsOf(words: readonly string[]): ReadonlySet<string> {
  if (words.length < 2) return new Set();
  const large = words.filter((word) => !small.test(word));
  return new Set([initialsOf(words), initialsOf(large)]);
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}

/** The letters of an acronym, without its dots and signs. */
export function lettersOf(acronym: string): string {
  return acronym.replace(/[^\p{L}]/gu, "");
}
