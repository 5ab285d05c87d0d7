import type { FoundEvent } from "../events/findEvents.js";
import type { Refiner } from "./refiner.js";

/** With how many earlier events of its date an event is compared, so that work stays in proportion. */
const mostCompared = 12;

/** Joins a happening told twice: one date, and nearly the same words. */
export const joinEqualEvents: Refiner = {
  id: "join-equal-events",
  refine(draft) {
    const byDate = new Map<string, FoundEvent[]>();
    const events = draft.events.filter((event) => {
      const same = byDate.get(event.date) ?? [];
      if (same.some((other) => isSame(other, event))) return false;
      byDate.set(event.date, [event, ...same.slice(0, mostCompared - 1)]);
      return true;
    });
    return { ...draft, events };
  },
};

function isSame(a: FoundEvent, b: FoundEvent): boolean {
  const wordsOfA = wordsOf(a.title);
  const wordsOfB = wordsOf(b.title);
  const shared = [...wordsOfA].filter((word) => wordsOfB.has(word)).length;
  return shared > 1 && shared / Math.max(wordsOfA.size, wordsOfB.size) > 0.75;
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}
