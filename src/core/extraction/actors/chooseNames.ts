import type { Finding } from "./actorRule.js";
import type { Name } from "./name.js";

/** How much the second of two rules that agree adds. */
const agreement = 0.3;

/** A choice of names: the last of them, those before it, and what all weigh together. */
interface Choice {
  readonly name: Name;
  readonly before: Choice | undefined;
  readonly score: number;
  /** The best choice that was known before this one, which ends no later. */
  readonly second: Choice | undefined;
}

/** Of findings that overlap, those that together weigh most, each by its weight and length. */
export function chooseNames(
  findings: readonly Finding[],
  tokens: number,
): readonly Name[] {
  const endings = new Endings(findings, tokens);
  let best: Choice | undefined;
  for (let end = 1; end <= tokens; end++)
    for (let at = endings.firstAt(end); at > 0; at = endings.next(at)) {
      const name = endings.nameOf(at);
      if (!name) continue;
      const before = endingBefore(best, name.first);
      const weight = name.weight * (end - name.first);
      const score = (before?.score ?? 0) + weight;
      if (score > (best?.score ?? 0))
        best = { name, before, score, second: best };
    }
  return namesOf(best);
}

/** The best choice of names in front of a token. */
function endingBefore(
  best: Choice | undefined,
  token: number,
): Choice | undefined {
  let choice = best;
  while (choice && choice.name.end > token) choice = choice.second;
  return choice;
}

function namesOf(best: Choice | undefined): Name[] {
  const names: Name[] = [];
  for (let choice = best; choice; choice = choice.before)
    names.push(choice.name);
  return names.reverse();
}

/** Findings by the token behind them. */
class Endings {
  readonly #findings: readonly Finding[];
  /** Of each end the first finding, and of each finding the next one with its end; numbers, counted from 1. */
  readonly #first: Uint32Array;
  readonly #next: Uint32Array;

  constructor(findings: readonly Finding[], tokens: number) {
    this.#findings = findings;
    this.#first = new Uint32Array(tokens + 1);
    this.#next = new Uint32Array(findings.length + 1);
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
