/** Of each cell: the hash, then twice the first name's number plus one, with the lowest bit telling of longer names. */
const cellSize = 2;
const longerNames = 1;
const smallest = 64;

/**
 * Lists of names by the hash of their words, in typed arrays that grow. Each beginning of a name (its first word, its
 * first two words, …) has a cell, so that a walk over the words of a text stops where no name goes on.
 */
export class NameTable {
  #cells = new Int32Array(smallest * cellSize);
  #cellCount = 0;
  #nextNames = new Int32Array(smallest);

  /** The place of the hash's cell, or where it would be; to be asked about before the next change. */
  find(hash: number): number {
    const cells = this.#cells;
    const mask = cells.length - 1;
    for (let cell = (hash * cellSize) & mask; ; cell = (cell + cellSize) & mask)
      if (cells[cell] === hash || cells[cell + 1] === 0) return cell;
  }

  /** Whether some name has more words than this beginning. */
  goesOn(cell: number): boolean {
    return (this.#valueOf(cell) & longerNames) !== 0;
  }

  /** The first name of the cell's list, or a number below zero. */
  firstName(cell: number): number {
    return (this.#valueOf(cell) >> 1) - 1;
  }

  /** The name that follows in the same list, or a number below zero. */
  nextName(name: number): number {
    return (this.#nextNames[name] ?? 0) - 1;
  }

  /** Puts the name where its words lead, given the hash of each of its beginnings. */
  add(name: number, hashes: readonly number[]): void {
    if (name >= this.#nextNames.length) this.#growNames();
    hashes.forEach((hash, i) => {
      const cell = this.#findOrMake(hash);
      if (i < hashes.length - 1) this.#mark(cell);
      else this.#nextNames[name] = this.#setFirstName(cell, name) + 1;
    });
  }

  /** Takes the name from the list at the end of its words. */
  remove(name: number, hash: number): void {
    const cell = this.find(hash);
    const after = this.nextName(name);
    const first = this.firstName(cell);
    if (first === name) {
      this.#setFirstName(cell, after);
      // An empty cell would hide those that were put behind it.
      this.#mark(cell);
      return;
    }
    for (let at = first; at >= 0; at = this.nextName(at))
      if (this.nextName(at) === name) this.#nextNames[at] = after + 1;
  }

  #valueOf(cell: number): number {
    return this.#cells[cell + 1] ?? 0;
  }

  #mark(cell: number): void {
    this.#cells[cell + 1] = this.#valueOf(cell) | longerNames;
  }

  /** Gives the name that was the first. */
  #setFirstName(cell: number, name: number): number {
    const value = this.#valueOf(cell);
    this.#cells[cell + 1] = ((name + 1) << 1) | (value & longerNames);
    return (value >> 1) - 1;
  }

  #findOrMake(hash: number): number {
    const found = this.find(hash);
    if (this.#valueOf(found) !== 0) return found;
    this.#cellCount++;
    if (this.#cellCount * 2 * cellSize > this.#cells.length) this.#growCells();
    const cell = this.find(hash);
    this.#cells[cell] = hash;
    return cell;
  }

  #growCells(): void {
    const old = this.#cells;
    this.#cells = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += cellSize) {
      const [hash = 0, value = 0] = [old[at], old[at + 1]];
      if (value === 0) continue;
      const cell = this.find(hash);
      this.#cells[cell] = hash;
      this.#cells[cell + 1] = value;
    }
  }

  #growNames(): void {
    const larger = new Int32Array(this.#nextNames.length * 2);
    larger.set(this.#nextNames);
    this.#nextNames = larger;
  }
}
