import type { ArticleText } from "../text/articleText.js";
import type { Finding } from "./actorRule.js";
import type { Name } from "./name.js";

/** How much the second of two rules that agree adds. */
const agreement = 0.3;

/** Of findings that overlap, those that together weigh most, each by its weight and length. */
export function chooseNames(
  findings: readonly Finding[],
  article: ArticleText,
): readonly Name[] {
  const { arena, length } = article;
  const endings = new Endings(findings, article);
  /** Of each token, what the best names in front of it weigh together, and the number of the last of them. */
  const scores = arena.float64(length + 1);
  const last = arena.int32(length + 1);
  let best = 0;
  let bestNumber = 0;
  for (let end = 1; end <= length; end++) {
    for (let at = endings.firstAt(end); at > 0; at = endings.next(at)) {
      const name = endings.nameOf(at);
      if (!name) continue;
      const weight = name.weight * (end - name.first);
      const score = (scores[name.first] ?? 0) + weight;
      if (score <= best) continue;
      best = score;
      bestNumber = at;
    }
    scores[end] = best;
    last[end] = bestNumber;
  }
  return namesOf(last, endings);
}

/** The names that weigh most together, from the last one back. */
function namesOf(last: Int32Array, endings: Endings): Name[] {
  const names: Name[] = [];
  for (let end = last.length - 1; end > 0;) {
    const name = endings.nameOf(last[end] ?? 0);
    if (!name) break;
    names.push(name);
    end = name.first;
  }
  return names.reverse();
}

/** Findings by the token behind them; of those with the same span the first stands for all. */
class Endings {
  readonly #findings: readonly Finding[];
  /** Of each end the first finding, and of each finding the next one with its end, and with its span; numbers, counted from 1. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #same: Int32Array;
  /** What findings with the same span name together, by the number of the first. */
  readonly #joined: (Name | undefined)[];

  constructor(findings: readonly Finding[], { arena, length }: ArticleText) {
    const count = findings.length + 1;
    this.#findings = findings;
    this.#first = arena.int32(length + 1);
    this.#next = arena.int32(count);
    this.#same = arena.int32(count);
    this.#joined = new Array<Name | undefined>(count);
    findings.forEach((finding, index) => {
      this.#add(finding, index + 1);
    });
  }

  #add({ first, end }: Finding, number: number): void {
    let at = this.firstAt(end);
    while (!this.#beginsAt(at, first) && this.next(at) > 0) at = this.next(at);
    if (at === 0) this.#first[end] = number;
    else if (this.#beginsAt(at, first))
      this.#same[lastOf(this.#same, at)] = number;
    else this.#next[at] = number;
  }

  #beginsAt(number: number, first: number): boolean {
    return this.#findings[number - 1]?.first === first;
  }

  /** The number of the first finding with this end; 0 when there is none. */
  firstAt(end: number): number {
    return this.#first[end] ?? 0;
  }

  /** The number of the first of the next findings with the same end; 0 behind the last. */
  next(number: number): number {
    return this.#next[number] ?? 0;
  }

  /** What the findings with the span of this one name together. */
  nameOf(number: number): Name | undefined {
    return this.#same[number] === 0
      ? this.#findings[number - 1]
      : (this.#joined[number] ??= this.#join(number));
  }

  /** Of the kind that has most weight. */
  #join(number: number): Name {
    const { first = 0, end = 0 } = this.#findings[number - 1] ?? {};
    let best: Finding["kind"];
    let most = -Infinity;
    for (let at = number; at > 0; at = this.#same[at] ?? 0) {
      const kind = this.#findings[at - 1]?.kind;
      const weight = this.#weightOf(kind, number);
      if (rank(kind, weight) <= rank(best, most)) continue;
      best = kind;
      most = weight;
    }
    return { first, end, kind: best, weight: most };
  }

  /** What the findings of one kind weigh together. */
  #weightOf(kind: Finding["kind"], number: number): number {
    let sum = 0;
    for (let at = number; at > 0; at = this.#same[at] ?? 0) {
      const other = this.#findings[at - 1];
      if (other?.kind === kind) sum = together(sum, other?.weight ?? 0);
    }
    return sum;
  }
}

/** Where a chain of numbers ends. */
function lastOf(next: Int32Array, number: number): number {
  let last = number;
  for (let at = number; at > 0; at = next[at] ?? 0) last = at;
  return last;
}

function together(sum: number, weight: number): number {
  return Math.max(sum, weight) + agreement * Math.min(sum, weight);
}

/** A known kind goes before an unknown one. */
function rank(kind: Finding["kind"], weight: number): number {
  return kind === undefined ? weight - 100 : weight;
}
