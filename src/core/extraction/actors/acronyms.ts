const small = /^(?:of|the|for|and|in|on|to|de|la|&)$/;

const legalForm =
  /^(?:ag|co|company|corp|corporation|inc|llc|ltd|nv|plc|sa|spa)$/;

/** The acronyms that a name of several words may have: "jbfic" and "jbic" of "japan bank for international cooperation"; of a company's without its legal form, too. */
export function acronymsOf(words: readonly string[]): ReadonlySet<string> {
  if (words.length < 2) return new Set();
  const large = words.filter((word) => !small.test(word));
  const plain = large.filter((word) => !legalForm.test(word));
  const acronyms = [words, large, plain].map(initialsOf);
  return new Set(acronyms.filter((acronym) => acronym.length > 1));
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}

/** The letters of an acronym, without its dots and signs. */
export function lettersOf(acronym: string): string {
  return acronym.replace(/[^\p{L}]/gu, "");
}
