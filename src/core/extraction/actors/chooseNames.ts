import type { ArticleText } from "../text/articleText.js";
import type { Finding } from "./actorRule.js";
import type { Name } from "./name.js";

/** How much the second of two rules that agree adds. */
const agreement = 0.3;

/** Of findings that overlap, those that together weigh most, each by its weight and length. */
export function chooseNames(
  findings: readonly Finding[],
  { arena, length }: ArticleText,
): readonly Name[] {
  const endings = new Endings(findings, { arena, length });
  /** Of each token, what the best names in front of it weigh together, and the number of the last of them. */
  const scores = arena.float64(length + 1);
  const last = arena.int32(length + 1);
  for (let end = 1; end <= length; end++) {
    let best = scores[end - 1] ?? 0;
    let bestNumber = last[end - 1] ?? 0;
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

/** Findings by the token behind them. */
class Endings {
  readonly #findings: readonly Finding[];
  /** Of each end the first finding, and of each finding the next one with its end; numbers, counted from 1. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;

  constructor(
    findings: readonly Finding[],
    { arena, length }: Pick<ArticleText, "arena" | "length">,
  ) {
    this.#findings = findings;
    this.#first = arena.int32(length + 1);
    this.#next = arena.int32(findings.length + 1);
    for (let number = findings.length; number > 0; number--) {
      const end = findings[number - 1]?.end ?? 0;
      this.#next[number] = this.#first[end] ?? 0;
      this.#first[end] = number;
    }
  }

  /** The number of the first finding with this end; 0 when there is none. */
  firstAt(end: number): number {
    return this.#first[end] ?? 0;
  }

  /** The number of the next finding with the same end; 0 behind the last. */
  next(number: number): number {
    return this.#next[number] ?? 0;
  }

  /** What this finding and those after it of the same span name together; undefined when one before it has told. */
  nameOf(number: number): Name | undefined {
    const finding = this.#findings[number - 1];
    if (!finding) return undefined;
    const first = this.firstAt(finding.end);
    if (first === number && this.next(number) === 0) return finding;
    return this.#sameFrom(first, finding) === number
      ? this.#join(number, finding)
      : undefined;
  }

  /** The first of the findings from this one on that has this span. */
  #sameFrom(number: number, { first }: Finding): number {
    let at = number;
    while (at > 0 && this.#findings[at - 1]?.first !== first)
      at = this.next(at);
    return at;
  }

  /** Of the kind that has most weight. */
  #join(number: number, finding: Finding): Name {
    if (this.#sameFrom(this.next(number), finding) === 0) return finding;
    let best: Finding["kind"];
    let most = -Infinity;
    for (let at = number; at > 0; at = this.#sameFrom(this.next(at), finding)) {
      const kind = this.#findings[at - 1]?.kind;
      const weight = this.#weightOf(kind, number, finding);
      if (rank(kind, weight) <= rank(best, most)) continue;
      best = kind;
      most = weight;
    }
    return { first: finding.first, end: finding.end, kind: best, weight: most };
  }

  /** What the findings of one kind weigh together. */
  #weightOf(kind: Finding["kind"], number: number, finding: Finding): number {
    let sum = 0;
    for (let at = number; at > 0; at = this.#sameFrom(this.next(at), finding)) {
      const other = this.#findings[at - 1];
      if (other?.kind === kind) sum = together(sum, other?.weight ?? 0);
    }
    return sum;
  }
}

function together(sum: number, weight: number): number {
  return Math.max(sum, weight) + agreement * Math.min(sum, weight);
}

/** A known kind goes before an unknown one. */
function rank(kind: Finding["kind"], weight: number): number {
  return kind === undefined ? weight - 100 : weight;
}
