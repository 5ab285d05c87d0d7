/** The hash of a word without letters. */
export const emptyHash = 0x811c9dc5 | 0;

/** Goes on with the hash of a word by one UTF-16 unit (FNV-1a). */
export function nextHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash of a word, by which lists of words are looked up; goes on from that of the words before it. */
export function hashOf(word: string, before = emptyHash): number {
  let hash = before;
  for (let index = 0; index < word.length; index++)
    hash = nextHash(hash, word.charCodeAt(index));
  return hash;
}
