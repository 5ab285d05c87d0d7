import { characterClass, classOf } from "../text/characters.js";
import { emptyHash, nextHash } from "../text/wordHash.js";
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

/** A title, and the hashes of its words once it has been compared with another. */
interface Told {
  readonly title: string;
  words?: readonly number[];
}

function areNearlySame(one: Told, other: Told): boolean {
  const a = (one.words ??= wordsOf(one.title));
  const b = (other.words ??= wordsOf(other.title));
  const needed = Math.max(a.length, b.length) * 0.75;
  if (Math.min(a.length, b.length) <= needed) return false;
  let shared = 0;
  for (const word of a) if (b.includes(word)) shared++;
  return shared > 1 && shared > needed;
}

/** The words of three letters and more, each once, as hashes, since making strings and sets of them is slow. */
function wordsOf(title: string): readonly number[] {
  const small = title.toLowerCase();
  const words: number[] = [];
  let hash = emptyHash;
  let length = 0;
  for (let at = 0; at <= small.length; at++) {
    const unit = at < small.length ? small.charCodeAt(at) : blank;
    if (isLetterOrDigit(unit)) {
      hash = nextHash(hash, unit);
      length++;
      continue;
    }
    if (length > 2 && !words.includes(hash)) words.push(hash);
    hash = emptyHash;
    length = 0;
  }
  return words;
}

const blank = 0x20;
const lower = characterClass.lower;
const digit = characterClass.digit;
const surrogate = characterClass.surrogate;

function isLetterOrDigit(unit: number): boolean {
  const kind = classOf(unit);
  return kind === lower || kind === digit || kind === surrogate;
}
