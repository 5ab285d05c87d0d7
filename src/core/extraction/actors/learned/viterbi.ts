import { isFirstTag, outside, tagCount } from "./tags.js";

const impossible = -1e9;

/** The best sequence of tags for tokens in a row, by their own scores and what each tag after each other is worth (Viterbi). */
export class Viterbi {
  /** What each tag after each other one is worth. */
  readonly #transitions: Int16Array;
  /** The most and the least that each tag is worth before any that may follow all. */
  readonly #most = new Int32Array(tagCount);
  readonly #least = new Int32Array(tagCount);
  /** Of the best sequence that ends in each tag: its score, and before that of the token before. */
  #scores = new Int32Array(tagCount);
  #before = new Int32Array(tagCount);
  /** Tags of the token before that can be part of the best sequence. */
  readonly #live = new Uint8Array(tagCount);
  /** Of each token and tag, the best tag before. */
  #back = new Uint8Array(32 * tagCount);
  #tags = new Uint8Array(32);

  constructor(transitions: Int16Array) {
    this.#transitions = transitions;
    this.#least.fill(-impossible);
    this.#most.fill(impossible);
    for (let at = 0; at < transitions.length; at++)
      if (mayFollowAll(at % tagCount))
        this.#bound(Math.floor(at / tagCount), transitions[at] ?? 0);
  }

  #bound(last: number, worth: number): void {
    this.#most[last] = Math.max(this.#most[last] ?? 0, worth);
    this.#least[last] = Math.min(this.#least[last] ?? 0, worth);
  }

  /**
   * The best tags for tokens in a row that stand behind one outside of all names, and behind them what is of no account;
   * good until the next are asked for. Each token has its scores for all tags, one token's behind those of the other.
   */
  tags(scores: Int32Array, first: number, end: number): Uint8Array {
    if (this.#tags.length < end - first) this.#grow(end - first);
    this.#scores.fill(impossible);
    this.#scores[outside] = 0;
    for (let token = first; token < end; token++)
      this.#add(scores, token * tagCount, (token - first) * tagCount);
    return this.#walkBack(end - first);
  }

  /** Goes on by a token. */
  #add(own: Int32Array, from: number, back: number): void {
    [this.#scores, this.#before] = [this.#before, this.#scores];
    const live = this.#findLive();
    for (let tag = 0; tag < tagCount; tag++) {
      const last = mayFollowAll(tag)
        ? this.#bestOf(live, tag)
        : this.#bestOfName(tag);
      this.#back[back + tag] = last;
      this.#scores[tag] = this.#score(last, tag) + (own[from + tag] ?? 0);
    }
  }

  /** How many of the tags before could be followed in the best sequence; the others fall short whatever comes. */
  #findLive(): number {
    const before = this.#before;
    let best = 0;
    for (let tag = 1; tag < tagCount; tag++)
      if ((before[tag] ?? 0) > (before[best] ?? 0)) best = tag;
    const enough = (before[best] ?? 0) + (this.#least[best] ?? 0);
    let count = 0;
    for (let tag = 0; tag < tagCount; tag++)
      if ((before[tag] ?? 0) + (this.#most[tag] ?? 0) >= enough)
        this.#live[count++] = tag;
    return count;
  }

  #bestOf(live: number, tag: number): number {
    let best = this.#live[0] ?? 0;
    let most = this.#score(best, tag);
    for (let index = 1; index < live; index++) {
      const last = this.#live[index] ?? 0;
      const score = this.#score(last, tag);
      if (score <= most) continue;
      most = score;
      best = last;
    }
    return best;
  }

  /** A further token of a name follows only one of its own kind. */
  #bestOfName(tag: number): number {
    return this.#score(tag, tag) > this.#score(tag - 1, tag) ? tag : tag - 1;
  }

  #score(last: number, tag: number): number {
    return (
      (this.#before[last] ?? 0) +
      (this.#transitions[last * tagCount + tag] ?? 0)
    );
  }

  #walkBack(length: number): Uint8Array {
    const tags = this.#tags;
    let tag = 0;
    for (let other = 1; other < tagCount; other++)
      if ((this.#scores[other] ?? 0) > (this.#scores[tag] ?? 0)) tag = other;
    for (let index = length - 1; index >= 0; index--) {
      tags[index] = tag;
      tag = this.#back[index * tagCount + tag] ?? outside;
    }
    return tags;
  }

  #grow(length: number): void {
    this.#back = new Uint8Array(2 * length * tagCount);
    this.#tags = new Uint8Array(2 * length);
  }
}

function mayFollowAll(tag: number): boolean {
  return tag === outside || isFirstTag(tag);
}
