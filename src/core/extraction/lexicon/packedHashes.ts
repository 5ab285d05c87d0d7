/** Where the words of a large list are known by their hashes alone: a table of hash and classes. */
export interface HashedWords {
  /** Bits of `wordClass`; in some 2 of 1,000 cases those of another word. */
  classesOf(word: string): number;
}

/** One packed list and what its words are. */
export interface HashedList {
  readonly classes: number;
  readonly packed: string;
}

/** Unpacks lists of hashes into one table; what a word is adds up. */
export function readHashes(lists: readonly HashedList[]): HashedWords {
  const table = new HashTable(16);
  for (const { classes, packed } of lists) {
    const hashes = unpackHashes(packed);
    for (let index = 0; index < hashes.length; index++)
      table.add(hashes[index] ?? 0, classes);
  }
  return { classesOf: (word) => table.get(shortHash(word)) };
}

/** FNV-1a, its highest 22 bits. */
export function shortHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 10;
}

/** The hashes of a packed list: gaps in letters of Base64, five bits each, lowest first; the sixth bit says that more follow. */
export function unpackHashes(packed: string): Int32Array {
  const hashes = new Int32Array(packed.length);
  let count = 0;
  let hash = 0;
  let shift = 0;
  for (let index = 0; index < packed.length; index++) {
    const value = valueOf(packed.charCodeAt(index));
    hash += (value & 31) << shift;
    shift = value > 31 ? shift + 5 : 0;
    if (shift === 0) hashes[count++] = hash;
  }
  return hashes.subarray(0, count);
}

/** The number that a letter of Base64 stands for. */
function valueOf(code: number): number {
  if (code >= 97) return code - 71;
  if (code >= 65) return code - 65;
  if (code >= 48) return code + 4;
  return code === 43 ? 62 : 63;
}

/** Whole numbers to bits, in open addressing; never more than half full. */
class HashTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  constructor(bits: number) {
    this.#keys = new Int32Array(1 << bits).fill(-1);
    this.#values = new Int32Array(1 << bits);
    this.#mask = (1 << bits) - 1;
  }

  add(key: number, bits: number): void {
    const at = this.#placeOf(key);
    this.#keys[at] = key;
    this.#values[at] = (this.#values[at] ?? 0) | bits;
  }

  get(key: number): number {
    return this.#values[this.#placeOf(key)] ?? 0;
  }

  /** Where the key is, or would be. */
  #placeOf(key: number): number {
    let at = key & this.#mask;
    while (this.#keys[at] !== -1 && this.#keys[at] !== key)
      at = (at + 1) & this.#mask;
    return at;
  }
}
