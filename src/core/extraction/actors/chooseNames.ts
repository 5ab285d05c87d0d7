import type { Finding } from "./actorRule.js";
import type { Name } from "./name.js";

/** How much the second of two rules that agree adds. */
const agreement = 0.3;

/** Of findings that overlap, those that together weigh most, each by its weight and length. */
export function chooseNames(
  findings: readonly Finding[],
  tokens: number,
): readonly Name[] {
  const endings = new Endings(findings, tokens);
  const best = new Float64Array(tokens + 1);
  /** The number, counted from 1, of the name that ends there. */
  const taken = new Uint32Array(tokens + 1);
  const names: Name[] = [];
  for (let end = 1; end <= tokens; end++) {
    best[end] = best[end - 1] ?? 0;
    // Most tokens end no name, and even a walk over nothing costs.
    if (!endings.hasAt(end)) continue;
    for (const name of endings.namesAt(end)) {
      const score = (best[name.first] ?? 0) + name.weight * (end - name.first);
      if (score <= (best[end] ?? 0)) continue;
      best[end] = score;
      taken[end] = names.push(name);
    }
  }
  return walkBack(names, taken);
}

function walkBack(names: readonly Name[], taken: Uint32Array): Name[] {
  const chosen: Name[] = [];
  for (let end = taken.length - 1; end > 0;) {
    const number = taken[end] ?? 0;
    // A look before an array's start is slow, and most ends are those of no name.
    const name = number > 0 ? names[number - 1] : undefined;
    if (name) chosen.push(name);
    end = name ? name.first : end - 1;
  }
  return chosen.reverse();
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

  hasAt(end: number): boolean {
    return this.#first[end] !== 0;
  }

  /** One name for each span that ends there: of the kind that has most weight. */
  namesAt(end: number): readonly Name[] {
    const number = this.#first[end] ?? 0;
    const finding = this.#findings[number - 1];
    if (finding === undefined) return [];
    return this.#next[number] === 0 ? [finding] : this.#joined(number);
  }

  #joined(first: number): readonly Name[] {
    const spans: Finding[][] = [];
    for (let number = first; number > 0; number = this.#next[number] ?? 0) {
      const finding = this.#findings[number - 1];
      if (finding === undefined) continue;
      const same = spans.find(([other]) => other?.first === finding.first);
      if (same) same.push(finding);
      else spans.push([finding]);
    }
    return spans.map(join);
  }
}

function join(findings: readonly Finding[]): Name {
  const [only] = findings;
  if (only && findings.length === 1) return only;
  let best: Finding["kind"];
  let most = -Infinity;
  for (const { kind } of findings) {
    const weight = weightOf(kind, findings);
    if (rank(kind, weight) <= rank(best, most)) continue;
    best = kind;
    most = weight;
  }
  return {
    first: only?.first ?? 0,
    end: only?.end ?? 0,
    kind: best,
    weight: most,
  };
}

/** What the findings of one kind weigh together. */
function weightOf(kind: Finding["kind"], findings: readonly Finding[]): number {
  let sum = 0;
  for (const { kind: other, weight } of findings)
    if (other === kind)
      sum = Math.max(sum, weight) + agreement * Math.min(sum, weight);
  return sum;
}

/** A known kind goes before an unknown one. */
function rank(kind: Finding["kind"], weight: number): number {
  return kind === undefined ? weight - 100 : weight;
}
