import { isFirstTag, outside, tagCount } from "./tags.js";

/** The best sequence of tags for tokens in a row, whose own scores come one by one (Viterbi). */
export class Viterbi {
  /** What each tag after each other one is worth. */
  readonly #transitions: Int16Array;
  /** Of the best sequence that ends in each tag: its score, and before that of the token before. */
  #scores = new Int32Array(tagCount);
  #before = new Int32Array(tagCount);
  /** Of each token and tag, the best tag before. */
  #back = new Uint8Array(32 * tagCount);
  #tags = new Uint8Array(32);
  #length = 0;

  constructor(transitions: Int16Array) {
    this.#transitions = transitions;
  }

  /** Begins a new sequence, behind a token outside of all names. */
  start(): void {
    this.#length = 0;
    this.#scores.fill(-1e9);
    this.#scores[outside] = 0;
  }

  /** Goes on by a token with these scores. */
  add(own: Int32Array): void {
    [this.#scores, this.#before] = [this.#before, this.#scores];
    const from = this.#length++ * tagCount;
    if (from === this.#back.length) this.#grow();
    for (let tag = 0; tag < tagCount; tag++) {
      const last = this.#bestBefore(tag);
      this.#back[from + tag] = last;
      this.#scores[tag] = this.#score(last, tag) + (own[tag] ?? 0);
    }
  }

  /** A further token of a name follows only one of its own kind; the rest may follow all. */
  #bestBefore(tag: number): number {
    const isFree = tag === outside || isFirstTag(tag);
    let best = isFree ? 0 : tag - 1;
    const end = isFree ? tagCount : tag + 1;
    let most = this.#score(best, tag);
    for (let last = best + 1; last < end; last++) {
      const score = this.#score(last, tag);
      if (score <= most) continue;
      most = score;
      best = last;
    }
    return best;
  }

  #score(last: number, tag: number): number {
    return (
      (this.#before[last] ?? 0) +
      (this.#transitions[last * tagCount + tag] ?? 0)
    );
  }

  /** The best tags of the sequence, and behind them what is of no account; good until the next is asked for. */
  tags(): Uint8Array {
    const tags = this.#tags;
    let tag = 0;
    for (let other = 1; other < tagCount; other++)
      if ((this.#scores[other] ?? 0) > (this.#scores[tag] ?? 0)) tag = other;
    for (let index = this.#length - 1; index >= 0; index--) {
      tags[index] = tag;
      tag = this.#back[index * tagCount + tag] ?? outside;
    }
    return tags;
  }

  #grow(): void {
    const longer = new Uint8Array(2 * this.#back.length);
    longer.set(this.#back);
    this.#back = longer;
    this.#tags = new Uint8Array(longer.length / tagCount);
  }
}
