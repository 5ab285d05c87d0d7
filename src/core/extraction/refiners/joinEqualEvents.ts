import type { Refiner } from "./refiner.js";

/** With how many earlier events of its date an event is compared, so that work stays in proportion. */
const mostCompared = 12;

/** Joins a happening told twice: one date, and nearly the same words. */
export const joinEqualEvents: Refiner = {
  id: "join-equal-events",
  refine(draft) {
    const byDate = new Map<string, readonly ReadonlySet<string>[]>();
    const events = draft.events.filter(({ date, title }) => {
      const words = wordsOf(title);
      const earlier = byDate.get(date) ?? [];
      if (earlier.some((other) => areNearlySame(other, words))) return false;
      byDate.set(date, [words, ...earlier.slice(0, mostCompared - 1)]);
      return true;
    });
    return { ...draft, events };
  },
};

function areNearlySame(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared > 1 && shared / Math.max(a.size, b.size) > 0.75;
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}
