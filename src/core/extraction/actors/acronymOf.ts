const small = /^(?:of|the|for|and|in|on|to|de|la|&)$/;

/** Whether the letters are the initials of the words, with or without the small ones: "jbic", "ussr", "dod". */
export function isAcronymOf(
  acronym: string,
  words: readonly string[],
): boolean {
  if (acronym.length < 2 || words.length < 2) return false;
  const letters = acronym.replace(/[^\p{L}]/gu, "");
  const initials = (list: readonly string[]) =>
    list.map((word) => word.charAt(0)).join("");
  const large = words.filter((word) => !small.test(word));
  return initials(words) === letters || initials(large) === letters;
}
