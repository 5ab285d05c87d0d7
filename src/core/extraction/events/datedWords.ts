import type { Span } from "../../model/span.js";

/** What the search for events needs to know of a time expression. */
export interface DatedWords extends Span {
  /** TIMEX3's type. */
  readonly type: string;
  /** Absent where the words name no place in the calendar. */
  readonly edtf?: string;
  readonly inferred: boolean;
  /** The whole range of which this is one end. */
  readonly range?: Span & { readonly edtf: string };
}

/** Time expressions in the order of the text, found by their places. */
export class DatedWordsIndex {
  readonly all: readonly DatedWords[];

  constructor(all: readonly DatedWords[]) {
    this.all = all;
  }

  startingAt(offset: number): DatedWords | undefined {
    const words = this.all[this.#firstEndingAfter(offset)];
    return words?.start === offset ? words : undefined;
  }

  /** The first that ends behind the offset. */
  after(offset: number): DatedWords | undefined {
    return this.all[this.#firstEndingAfter(offset)];
  }

  endingAt(offset: number): DatedWords | undefined {
    const words = this.all[this.#firstEndingAfter(offset - 1)];
    return words?.end === offset ? words : undefined;
  }

  /** The words that the offset would cut in two. */
  across(offset: number): DatedWords | undefined {
    const words = this.all[this.#firstEndingAfter(offset)];
    return words && words.start < offset ? words : undefined;
  }

  /** Whether any of them shares a unit with the span. */
  overlaps({ start, end }: Span): boolean {
    const words = this.all[this.#firstEndingAfter(start)];
    return words !== undefined && words.start < end;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
