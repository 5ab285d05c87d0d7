import type { Timeline, TimelineEvent } from "./timeline.js";

/**
 * The keys of so many actors with most events, in an order that keeps apart few who often meet: the first has most events, each
 * next one most events in common with the one before.
 */
export function chooseLines(
  { actors }: Timeline,
  events: readonly TimelineEvent[],
  count: number,
): readonly string[] {
  const parts = countParts(events);
  const partsOf = (key: string) => parts.get(key)?.size ?? 0;
  const rest = actors
    .map(({ key }) => key)
    .filter((key) => parts.has(key))
    .sort((a, b) => partsOf(b) - partsOf(a))
    .slice(0, count);
  const lines = rest.splice(0, 1);
  while (rest.length > 0) {
    const last = parts.get(lines.at(-1) ?? "");
    const common = rest.map((key) => countCommon(parts.get(key), last));
    const best = common.indexOf(Math.max(...common));
    lines.push(...rest.splice(best, 1));
  }
  return lines;
}

/** The events each actor takes part in. */
function countParts(
  events: readonly TimelineEvent[],
): ReadonlyMap<string, ReadonlySet<TimelineEvent>> {
  const parts = new Map<string, Set<TimelineEvent>>();
  for (const event of events) {
    for (const key of event.actors) {
      const known = parts.get(key);
      if (known) known.add(event);
      else parts.set(key, new Set([event]));
    }
  }
  return parts;
}

function countCommon<Item>(
  a: ReadonlySet<Item> = new Set(),
  b: ReadonlySet<Item> = new Set(),
): number {
  return [...a].filter((item) => b.has(item)).length;
}
