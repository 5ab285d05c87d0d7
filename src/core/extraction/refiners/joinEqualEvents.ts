import type { Refiner } from "./refiner.js";

/** With how many earlier events of its date an event is compared, so that work stays in proportion. */
const mostCompared = 12;

/** Joins a happening told twice: one date, and nearly the same words. */
export const joinEqualEvents: Refiner = {
  id: "join-equal-events",
  refine(draft) {
    const byDate = new Map<string, Told[]>();
    const events = draft.events.filter(({ date, title }) => {
      const told = { title };
      const earlier = byDate.get(date);
      if (earlier?.some((other) => areNearlySame(other, told))) return false;
      if (earlier) {
        if (earlier.unshift(told) > mostCompared) earlier.pop();
      } else byDate.set(date, [told]);
      return true;
    });
    return { ...draft, events };
  },
};

/** A title, and its words once it has been compared with another. */
interface Told {
  readonly title: string;
  words?: ReadonlySet<string>;
}

function areNearlySame(one: Told, other: Told): boolean {
  const a = (one.words ??= wordsOf(one.title));
  const b = (other.words ??= wordsOf(other.title));
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared > 1 && shared / Math.max(a.size, b.size) > 0.75;
}

function wordsOf(title: string): ReadonlySet<string> {
  const small = title.toLowerCase();
  // The first is several times as fast, and most titles are in ASCII.
  const words = isAscii.test(small)
    ? small.match(/[a-z0-9]{3,}/g)
    : small.match(/[\p{L}\p{N}]{3,}/gu);
  return new Set(words);
}

const isAscii = /^[\x00-\x7f]*$/;
