/** Hashes to bits, in open addressing, for `size` entries at most. */
export class HashTable {
  /** Hashes, each with its bits behind it, so that one look into memory brings both; no bits where nothing is. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(size: number) {
    const slots = 1 << (33 - Math.clz32(size));
    this.#slots = new Int32Array(2 * slots);
    this.#mask = slots - 1;
  }

  /** The bits of this hash; 0 when it has none. */
  get(hash: number): number {
    return this.#slots[this.#placeOf(hash) + 1] ?? 0;
  }

  /** Adds bits to those that the hash has. */
  add(hash: number, bits: number): void {
    const at = this.#placeOf(hash);
    this.#slots[at] = hash;
    this.#slots[at + 1] = (this.#slots[at + 1] ?? 0) | bits;
  }

  /** Adds the same bits to many hashes, without calls, which cost most when code first runs. */
  addAll(hashes: Int32Array, bits: number): void {
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let index = 0; index < hashes.length; index++) {
      const hash = hashes[index] ?? 0;
      let at = (2 * hash) & mask;
      let known = slots[at + 1] ?? 0;
      while (known !== 0 && slots[at] !== hash) {
        at = (at + 2) & mask;
        known = slots[at + 1] ?? 0;
      }
      slots[at] = hash;
      slots[at + 1] = known | bits;
    }
  }

  /** Where the hash is, or would be. */
  #placeOf(hash: number): number {
    const slots = this.#slots;
    let at = hash & this.#mask;
    while (slots[2 * at + 1] !== 0 && slots[2 * at] !== hash)
      at = (at + 1) & this.#mask;
    return 2 * at;
  }
}
