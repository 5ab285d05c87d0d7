import type { TimelineEvent } from "./timeline.js";

/**
 * Which events are told of in another briefing with a date that cannot be the same: by key, the keys of those others.
 * Two events are the same when they have one id or one title, letters' case aside.
 */
export function findConflicts(
  events: readonly TimelineEvent[],
): ReadonlyMap<string, readonly string[]> {
  const conflicts = new Map<string, Set<string>>();
  const add = (from: TimelineEvent, to: TimelineEvent) =>
    conflicts.set(
      from.key,
      (conflicts.get(from.key) ?? new Set<string>()).add(to.key),
    );
  for (const group of sameEvents(events)) {
    for (const [a, b] of pairs(group)) {
      if (a.briefing === b.briefing || !areApart(a, b)) continue;
      add(a, b);
      add(b, a);
    }
  }
  return new Map([...conflicts].map(([key, others]) => [key, [...others]]));
}

function sameEvents(events: readonly TimelineEvent[]): TimelineEvent[][] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const name of [`id ${event.id}`, `title ${fold(event.title)}`]) {
      const group = groups.get(name);
      if (group) group.push(event);
      else groups.set(name, [event]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Many events of one name say nothing about each other; a few are looked at pair by pair. */
const mostOfOneName = 20;

function* pairs(
  group: readonly TimelineEvent[],
): Generator<readonly [TimelineEvent, TimelineEvent]> {
  if (group.length > mostOfOneName) return;
  for (const [index, a] of group.entries())
    for (const b of group.slice(index + 1)) yield [a, b];
}

function areApart({ date: a }: TimelineEvent, { date: b }: TimelineEvent) {
  if (!a || !b) return false;
  return (
    (a.to ?? Infinity) < (b.from ?? -Infinity) ||
    (b.to ?? Infinity) < (a.from ?? -Infinity)
  );
}

function fold(title: string): string {
  return title.toLowerCase().replace(/\s+/g, " ").trim();
}
