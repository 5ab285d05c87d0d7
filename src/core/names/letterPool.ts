import { unitAt } from "./letters.js";

const smallest = 1024;

/**
 * The letters of the names, one name after the other in one array, so that comparing a place of a text with a name waits for
 * memory once. Of each name its length comes first.
 */
export class LetterPool {
  #units = new Uint16Array(smallest);
  #used = 0;
  #wasted = 0;
  /** Where each name's length stands. */
  #places = new Int32Array(smallest).fill(-1);

  /** How many letters have room. */
  get size(): number {
    return this.#units.length;
  }

  /** Keeps the letters of the name with this number. */
  add(name: number, letters: string): void {
    const size = letters.length + 1;
    if (name >= this.#places.length) this.#growPlaces();
    if (this.#used + size > this.#units.length) this.#makeRoom();
    this.#places[name] = this.#used;
    this.#units[this.#used++] = letters.length;
    for (let at = 0; at < letters.length; at++)
      this.#units[this.#used++] = unitAt(letters, at);
  }

  remove(name: number): void {
    const place = this.#places[name] ?? -1;
    if (place < 0) return;
    this.#wasted += (this.#units[place] ?? 0) + 1;
    this.#places[name] = -1;
  }

  /** Whether the text from start to end is the name to the letter. */
  isAt(name: number, text: string, start: number, end: number): boolean {
    const units = this.#units;
    const place = this.#places[name] ?? -1;
    if (units[place] !== end - start) return false;
    const shift = place + 1 - start;
    for (let at = start; at < end; at++)
      if (unitAt(text, at) !== units[at + shift]) return false;
    return true;
  }

  #makeRoom(): void {
    if (this.#wasted * 2 > this.#used) {
      this.#closeUp();
      return;
    }
    const larger = new Uint16Array(this.#units.length * 2);
    larger.set(this.#units);
    this.#units = larger;
  }

  /** Moves the names together, over the room of those that were removed. */
  #closeUp(): void {
    const old = this.#units;
    this.#units = new Uint16Array(old.length);
    this.#used = 0;
    this.#wasted = 0;
    for (let name = 0; name < this.#places.length; name++) {
      const place = this.#places[name] ?? -1;
      if (place < 0) continue;
      const size = (old[place] ?? 0) + 1;
      this.#units.set(old.subarray(place, place + size), this.#used);
      this.#places[name] = this.#used;
      this.#used += size;
    }
  }

  #growPlaces(): void {
    const larger = new Int32Array(this.#places.length * 2).fill(-1);
    larger.set(this.#places);
    this.#places = larger;
  }
}
