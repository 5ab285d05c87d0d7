/**
 * The words of a packed list: each is an upper-case letter, which says how many letters it shares with the
 * word before it (A none, B one, …), and its remaining letters.
 */
export function* unpackWords(packed: string): Generator<string> {
  let word = "";
  for (const [, shared = "A", rest = ""] of packed.matchAll(
    /([A-Z])([^A-Z]*)/g,
  )) {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    yield word;
  }
}
