import { emptyHash, nextHash } from "../text/wordHash.js";

/** Takes the hash of a word or name, and that of its first word, which is the same when it has no other. */
export type TakeHashes = (whole: number, first: number) => void;

/** Hashes a name as texts are cut: words with single spaces between, hyphens as words of their own. */
export function hashName(name: string, take: TakeHashes): void {
  readListed(name, 0, name.length, take);
}

/** Hashes the words of a list with spaces between them; "vice-president" is a name of several words. */
export function hashListed(list: string, take: TakeHashes): void {
  for (let from = 0; from < list.length;) {
    const space = list.indexOf(" ", from);
    const end = space < 0 ? list.length : space;
    readListed(list, from, end, take);
    from = end + 1;
  }
}

function readListed(
  text: string,
  from: number,
  end: number,
  take: TakeHashes,
): void {
  let whole = emptyHash;
  let first: number | undefined;
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === space || unit === hyphen) first ??= whole;
    whole = hashUnit(whole, unit);
  }
  take(whole, first ?? whole);
}

const space = 0x20;
const hyphen = 0x2d;

function hashUnit(hash: number, unit: number): number {
  if (unit !== hyphen) return nextHash(hash, unit);
  return nextHash(nextHash(nextHash(hash, space), hyphen), space);
}
