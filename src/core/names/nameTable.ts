const empty = -1;

/**
 * Lists of names by the hash of their words, in typed arrays that grow. Each beginning of a name (its first word, its
 * first two words, …) has a node, so that a walk over the words of a text stops where no name goes on.
 */
export class NameTable {
  #slots = new Int32Array(64).fill(empty);
  #hashes = new Int32Array(32);
  #firstNames = new Int32Array(32);
  #goesOn = new Uint8Array(32);
  #nextNames = new Int32Array(32);
  #nodeCount = 0;

  /** The node of the hash, or a number below zero. */
  find(hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const node = this.#slots[slot] ?? empty;
      if (node === empty || this.#hashes[node] === hash) return node;
    }
  }

  /** Whether some name has more words than this beginning. */
  goesOn(node: number): boolean {
    return this.#goesOn[node] === 1;
  }

  /** The first name of the node's list, or a number below zero. */
  firstName(node: number): number {
    return this.#firstNames[node] ?? empty;
  }

  /** The name that follows in the same list, or a number below zero. */
  nextName(name: number): number {
    return this.#nextNames[name] ?? empty;
  }

  /** Puts the name where its words lead, given the hash of each of its beginnings. */
  add(name: number, hashes: readonly number[]): void {
    let node = empty;
    for (const hash of hashes) {
      if (node !== empty) this.#goesOn[node] = 1;
      node = this.#findOrMake(hash);
    }
    if (name >= this.#nextNames.length)
      this.#nextNames = grown(this.#nextNames);
    this.#nextNames[name] = this.firstName(node);
    this.#firstNames[node] = name;
  }

  /** Takes the name from the list at the end of its words; the node stays. */
  remove(name: number, hash: number): void {
    const node = this.find(hash);
    let before = empty;
    for (let at = this.firstName(node); at !== name; at = this.nextName(at)) {
      if (at === empty) return;
      before = at;
    }
    const after = this.nextName(name);
    if (before === empty) this.#firstNames[node] = after;
    else this.#nextNames[before] = after;
  }

  #findOrMake(hash: number): number {
    const found = this.find(hash);
    if (found !== empty) return found;
    const node = this.#nodeCount++;
    if (node >= this.#hashes.length) this.#growNodes();
    this.#hashes[node] = hash;
    this.#firstNames[node] = empty;
    if (this.#nodeCount * 2 > this.#slots.length) this.#growSlots();
    else this.#place(node);
    return node;
  }

  #growNodes(): void {
    this.#hashes = grown(this.#hashes);
    this.#firstNames = grown(this.#firstNames);
    const goesOn = new Uint8Array(this.#hashes.length);
    goesOn.set(this.#goesOn);
    this.#goesOn = goesOn;
  }

  #growSlots(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(empty);
    for (let node = 0; node < this.#nodeCount; node++) this.#place(node);
  }

  #place(node: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[node] ?? 0) & mask;
    while (this.#slots[slot] !== empty) slot = (slot + 1) & mask;
    this.#slots[slot] = node;
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
