/** How much of a hash is kept of the words of a large list: in some 2 of 1,000 cases another word passes for one of them. */
export function coarseHash(hash: number): number {
  return hash >>> 10;
}

/** How much of a hash is kept of all other words and phrases. */
export function fineHash(hash: number): number {
  return hash >>> 4;
}

/**
 * The hashes of a packed list, in order: the gaps between them in Rice's code, six bits to a letter of Base64. The first
 * letter says how many low bits of a gap are written out; what is above them is written as so many ones and a zero.
 */
export function unpackHashes(packed: string): readonly number[] {
  const hashes: number[] = [];
  const bits = new BitReader(packed);
  const width = bits.read(6);
  for (let hash = 0; ;) {
    const high = bits.readOnes();
    if (high < 0) return hashes;
    hash += high * (1 << width) + bits.read(width);
    hashes.push(hash);
  }
}

class BitReader {
  readonly #letters: string;
  #at = 0;
  /** The bits of the letter last read of which so many are left. */
  #held = 0;
  #left = 0;

  constructor(letters: string) {
    this.#letters = letters;
  }

  /** A number of so many bits, the highest first. */
  read(width: number): number {
    let value = 0;
    for (let wanted = width; wanted > 0;) {
      if (this.#left === 0) this.#readLetter();
      const taken = Math.min(wanted, this.#left);
      this.#left -= taken;
      wanted -= taken;
      const part = (this.#held >> this.#left) & ((1 << taken) - 1);
      value = (value << taken) | part;
    }
    return value;
  }

  /** How many ones stand before the next zero; -1 when there is none. */
  readOnes(): number {
    for (let ones = 0; ; ones++) {
      if (this.#left === 0 && this.#at === this.#letters.length) return -1;
      if (this.read(1) === 0) return ones;
    }
  }

  #readLetter(): void {
    this.#held = valueOf(this.#letters.charCodeAt(this.#at++));
    this.#left = 6;
  }
}

/** The number that a letter of Base64 stands for. */
function valueOf(code: number): number {
  if (code >= 97) return code - 71;
  if (code >= 65) return code - 65;
  if (code >= 48) return code + 4;
  return code === 43 ? 62 : 63;
}
