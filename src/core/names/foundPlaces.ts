import type { Mention } from "./mention.js";
import type { NameList } from "./nameList.js";

const smallest = 1024;

/**
 * The places found in a text, in columns that are kept from search to search. Most of them name one thing and need no more
 * than its number; the mentions are made of them at once, in the end.
 */
export class FoundPlaces {
  /** The offset behind the last of them. */
  end = 0;
  /** Whether some place may name several things. */
  isAmbiguous = false;
  #count = 0;
  #starts = new Int32Array(smallest);
  #ends = new Int32Array(smallest);
  /** The name's number; below zero, the place in `others` from its end on. */
  #names = new Int32Array(smallest);
  readonly #others: Mention[] = [];

  clear(): void {
    this.end = 0;
    this.isAmbiguous = false;
    this.#count = 0;
    this.#others.length = 0;
  }

  /** Notes a place that is the name with this number. */
  addNamed(start: number, end: number, name: number): void {
    const at = this.#count++;
    if (at === this.#starts.length) this.#grow();
    this.#starts[at] = start;
    this.#ends[at] = this.end = end;
    this.#names[at] = name;
  }

  add(mention: Mention): void {
    this.#others.push(mention);
    this.isAmbiguous ||= mention.ids.length > 1;
    this.addNamed(mention.start, mention.end, -this.#others.length);
  }

  toMentions(names: NameList): Mention[] {
    const mentions = new Array<Mention>(this.#count);
    for (let i = 0; i < mentions.length; i++)
      mentions[i] = this.#mentionAt(i, names);
    return mentions;
  }

  #mentionAt(i: number, names: NameList): Mention {
    const number = this.#names[i] ?? 0;
    const other = number < 0 ? this.#others[-number - 1] : undefined;
    if (other) return other;
    const start = this.#starts[i] ?? 0;
    const end = this.#ends[i] ?? 0;
    return { start, end, ids: names.idsOf(number), name: names.nameOf(number) };
  }

  #grow(): void {
    this.#starts = doubled(this.#starts);
    this.#ends = doubled(this.#ends);
    this.#names = doubled(this.#names);
  }
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
