/** Hashes to bits, in open addressing, for `size` entries at most. */
export class HashTable {
  readonly #keys: Int32Array;
  /** 0 where nothing is. */
  readonly #values: Int32Array;
  readonly #mask: number;

  constructor(size: number) {
    const slots = 1 << (33 - Math.clz32(size));
    this.#keys = new Int32Array(slots);
    this.#values = new Int32Array(slots);
    this.#mask = slots - 1;
  }

  /** The bits of this hash; 0 when it has none. */
  get(hash: number): number {
    return this.#values[this.#placeOf(hash)] ?? 0;
  }

  /** Adds bits to those that the hash has. */
  add(hash: number, bits: number): void {
    const at = this.#placeOf(hash);
    this.#keys[at] = hash;
    this.#values[at] = (this.#values[at] ?? 0) | bits;
  }

  /** Adds the same bits to many hashes. */
  addAll(hashes: Int32Array, bits: number): void {
    for (let index = 0; index < hashes.length; index++)
      this.add(hashes[index] ?? 0, bits);
  }

  /** Where the hash is, or would be. */
  #placeOf(hash: number): number {
    let at = hash & this.#mask;
    while (this.#values[at] !== 0 && this.#keys[at] !== hash)
      at = (at + 1) & this.#mask;
    return at;
  }
}
