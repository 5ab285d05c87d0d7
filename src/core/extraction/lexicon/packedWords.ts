/**
 * The words of a packed list: each is an upper-case letter, which says how many letters it shares with the
 * word before it (A none, B one, …), and its remaining letters.
 */
export function unpackWords(packed: string): readonly string[] {
  const words: string[] = [];
  let word = "";
  for (let at = 0; at < packed.length;) {
    const end = nextCapital(packed, at + 1);
    const shared = packed.charCodeAt(at) - capitalA;
    word = word.slice(0, shared) + packed.slice(at + 1, end);
    words.push(word);
    at = end;
  }
  return words;
}

const capitalA = 65;
const capitalZ = 90;

function nextCapital(packed: string, from: number): number {
  for (let at = from; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code >= capitalA && code <= capitalZ) return at;
  }
  return packed.length;
}
