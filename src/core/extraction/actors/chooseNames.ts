import type { Finding } from "./actorRule.js";
import type { Name } from "./name.js";

/** How much the second of two rules that agree adds. */
const agreement = 0.3;

/** Of findings that overlap, those that together weigh most, each by its weight and length. */
export function chooseNames(
  findings: readonly Finding[],
  tokens: number,
): readonly Name[] {
  const names = joinEqual(findings).sort((a, b) => a.end - b.end);
  const best = new Float64Array(tokens + 1);
  const taken: (Name | undefined)[] = [];
  let next = 0;
  for (let end = 1; end <= tokens; end++) {
    best[end] = best[end - 1] ?? 0;
    for (let name = names[next]; name?.end === end; name = names[++next]) {
      const score = (best[name.first] ?? 0) + name.weight * (end - name.first);
      if (score <= (best[end] ?? 0)) continue;
      best[end] = score;
      taken[end] = name;
    }
  }
  return walkBack(taken, tokens);
}

function walkBack(
  taken: readonly (Name | undefined)[],
  tokens: number,
): Name[] {
  const chosen: Name[] = [];
  for (let end = tokens; end > 0;) {
    const name = taken[end];
    if (name) chosen.push(name);
    end = name ? name.first : end - 1;
  }
  return chosen.reverse();
}

/** One name for each span: of the kind that has most weight there. */
function joinEqual(findings: readonly Finding[]): Name[] {
  const spans = new Map<number, Finding[]>();
  for (const finding of findings) {
    const key = finding.first * 64 + (finding.end - finding.first);
    const same = spans.get(key);
    if (same) same.push(finding);
    else spans.set(key, [finding]);
  }
  return [...spans.values()].map(join);
}

function join(findings: readonly Finding[]): Name {
  const [only] = findings;
  if (only && findings.length === 1) return only;
  const byKind = new Map<Finding["kind"], number>();
  for (const { kind, weight } of findings)
    byKind.set(kind, addAgreeing(byKind.get(kind) ?? 0, weight));
  const ranked = [...byKind].sort(([a, x], [b, y]) => rank(b, y) - rank(a, x));
  const [kind, weight] = ranked[0] ?? [undefined, 0];
  return { first: only?.first ?? 0, end: only?.end ?? 0, kind, weight };
}

function addAgreeing(known: number, weight: number): number {
  return Math.max(known, weight) + agreement * Math.min(known, weight);
}

/** A known kind goes before an unknown one. */
function rank(kind: Finding["kind"], weight: number): number {
  return kind === undefined ? weight - 100 : weight;
}
