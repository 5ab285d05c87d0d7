/** Of each cell: a hash and its value. */
const cellSize = 2;
/** The value's bits: there are longer names; the first name has others behind it. Above them the first name plus one. */
const longerNames = 1;
const moreNames = 2;
const nameShift = 2;
const smallest = 64;
/** The part of the places for cells that may be taken; the filter spares most looks at them, so that they may be near. */
const fullest = 0.75;
/** Bits of the filter for each place. */
const filterSize = 8;

/**
 * Lists of names by the hash of their words, in typed arrays that grow. Each beginning of a name (its first word, its
 * first two words, …) has a cell, so that a walk over the words of a text stops where no name goes on.
 */
export class NameTable {
  #cells = new Int32Array(smallest * cellSize);
  #cellCount = 0;
  /** A bit for some bits of each hash: small enough to be near the processor when the cells are not. */
  #filter = new Uint32Array((smallest * filterSize) / 32);
  #nextNames = new Int32Array(smallest);

  /** The value of the hash's cell until the next change; 0 if there is none. */
  find(hash: number): number {
    const filter = this.#filter;
    const bits = filter[(hash >>> 5) & (filter.length - 1)] ?? 0;
    if ((bits & (1 << (hash & 31))) === 0) return 0;
    return this.#valueOf(this.#placeOf(hash));
  }

  /** The name that follows in the same list, or a number below zero. */
  nextName(name: number): number {
    return (this.#nextNames[name] ?? 0) - 1;
  }

  /** All names of the cell with this value, in the order in which they came. */
  namesOf(value: number): number[] {
    const names: number[] = [];
    let name = firstName(value);
    for (; name >= 0; name = this.nextName(name)) names.push(name);
    return names.reverse();
  }

  /** Notes that some name has more words than those of the hash. */
  addBeginning(hash: number): void {
    this.#mark(this.#findOrMake(hash));
  }

  /** Puts the name into the list of those that have the words of the hash. */
  add(name: number, hash: number): void {
    if (name >= this.#nextNames.length) this.#growNames();
    this.#prepend(this.#findOrMake(hash), name);
  }

  /** Takes the name from the list at the end of its words. */
  remove(name: number, hash: number): void {
    const cell = this.#placeOf(hash);
    const after = this.nextName(name);
    const first = firstName(this.#valueOf(cell));
    for (let at = first; at >= 0; at = this.nextName(at))
      if (this.nextName(at) === name) this.#nextNames[at] = after + 1;
    this.#setFirstName(cell, first === name ? after : first);
    // An empty cell would hide those that were put behind it.
    if (this.#valueOf(cell) === 0) this.#mark(cell);
  }

  #valueOf(cell: number): number {
    return this.#cells[cell + 1] ?? 0;
  }

  #mark(cell: number): void {
    this.#cells[cell + 1] = this.#valueOf(cell) | longerNames;
  }

  #prepend(cell: number, name: number): void {
    this.#nextNames[name] = firstName(this.#valueOf(cell)) + 1;
    this.#setFirstName(cell, name);
  }

  #setFirstName(cell: number, name: number): void {
    const more = name >= 0 && this.nextName(name) >= 0 ? moreNames : 0;
    const longer = this.#valueOf(cell) & longerNames;
    this.#cells[cell + 1] = ((name + 1) << nameShift) | more | longer;
  }

  /** Of the hash's cell, or where it would be. */
  #placeOf(hash: number): number {
    const cells = this.#cells;
    const mask = cells.length - 1;
    for (let cell = (hash << 1) & mask; ; cell = (cell + cellSize) & mask)
      if (cells[cell] === hash || cells[cell + 1] === 0) return cell;
  }

  #findOrMake(hash: number): number {
    const found = this.#placeOf(hash);
    if (this.#valueOf(found) !== 0) return found;
    this.#cellCount++;
    const places = this.#cells.length / cellSize;
    if (this.#cellCount > places * fullest) this.#growCells();
    return this.#occupy(hash);
  }

  #occupy(hash: number): number {
    const cell = this.#placeOf(hash);
    this.#cells[cell] = hash;
    const word = (hash >>> 5) & (this.#filter.length - 1);
    this.#filter[word] = (this.#filter[word] ?? 0) | (1 << (hash & 31));
    return cell;
  }

  #growCells(): void {
    const old = this.#cells;
    this.#cells = new Int32Array(old.length * 2);
    this.#filter = new Uint32Array(this.#filter.length * 2);
    for (let at = 0; at < old.length; at += cellSize) {
      const value = old[at + 1] ?? 0;
      if (value === 0) continue;
      const cell = this.#occupy(old[at] ?? 0);
      this.#cells[cell + 1] = value;
    }
  }

  #growNames(): void {
    const larger = new Int32Array(this.#nextNames.length * 2);
    larger.set(this.#nextNames);
    this.#nextNames = larger;
  }
}

/** Whether some name has more words than the beginning whose cell has this value. */
export function goesOn(value: number): boolean {
  return (value & longerNames) !== 0;
}

/** The first name of the cell with this value, or a number below zero. */
export function firstName(value: number): number {
  return (value >> nameShift) - 1;
}

/** The name that is the only one of the cell with this value, or a number below zero. */
export function onlyName(value: number): number {
  return (value & moreNames) === 0 ? firstName(value) : -1;
}
