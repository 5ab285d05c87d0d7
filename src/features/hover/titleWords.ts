import type { LibraryEntry } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import type { Span } from "../../core/model/span.js";

/** Words of a text that are words of an event's title, and the events that have them. */
export interface TitledPlace extends Span {
  readonly refs: readonly ItemRef[];
}

interface Title {
  readonly ref: ItemRef;
  readonly words: readonly string[];
}

interface Run {
  readonly title: Title;
  /** Of words in the text. */
  readonly first: number;
  readonly last: number;
}

/** So many words in a row are no chance, if they are most of the title. */
const fewestWords = 3;
const mostEvents = 3;

/** Finds the events of which the words at a place are the title, or a good part of it. */
export class TitleWords {
  readonly #titles: readonly Title[];
  /** Titles, and where in them, by each few words in a row. */
  #places: Map<string, [title: Title, at: number][]> | undefined;

  constructor(entries: readonly LibraryEntry[]) {
    this.#titles = entries.flatMap(({ address, briefing }) =>
      (briefing?.events ?? []).map(({ id, title }) => ({
        ref: { briefing: address, kind: "event", id },
        words: wordsOf(title).map(({ word }) => word),
      })),
    );
  }

  at(line: string, offset: number): TitledPlace | undefined {
    const words = wordsOf(line);
    const here = words.findIndex(
      ({ start, end }) => start <= offset && offset <= end,
    );
    if (here < 0) return undefined;
    const runs = this.#runsAt(words, here);
    const longest = Math.max(...runs.map(({ first, last }) => last - first));
    const best = runs.filter(({ first, last }) => last - first === longest);
    const [run] = best;
    const start = words[run?.first ?? -1]?.start;
    const end = words[run?.last ?? -1]?.end;
    if (start === undefined || end === undefined) return undefined;
    const refs = [...new Set(best.map(({ title }) => title.ref))];
    return refs.length > mostEvents ? undefined : { start, end, refs };
  }

  #runsAt(words: readonly Word[], here: number): readonly Run[] {
    const runs: Run[] = [];
    for (let i = Math.max(0, here - fewestWords + 1); i <= here; i++) {
      const key = keyAt(words.map(({ word }) => word).slice(i), 0);
      for (const [title, at] of this.#index().get(key) ?? []) {
        const run = runAround(words, i, { title, at });
        const length = run.last - run.first + 1;
        if (length * 2 > title.words.length) runs.push(run);
      }
    }
    return runs;
  }

  #index(): Map<string, [Title, number][]> {
    if (this.#places) return this.#places;
    this.#places = new Map();
    for (const title of this.#titles)
      for (let at = 0; at + fewestWords <= title.words.length; at++) {
        const key = keyAt(title.words, at);
        const places = this.#places.get(key) ?? [];
        places.push([title, at]);
        this.#places.set(key, places);
      }
    return this.#places;
  }
}

interface Word extends Span {
  readonly word: string;
}

/** The longest run of equal words that has the title's word `at` at the text's word `i`. */
function runAround(
  words: readonly Word[],
  i: number,
  { title, at }: { readonly title: Title; readonly at: number },
): Run {
  const isSame = (by: number) => {
    const word = title.words[at + by];
    return word !== undefined && word === words[i + by]?.word;
  };
  let [before, after] = [0, 0];
  while (isSame(before - 1)) before--;
  while (isSame(after + 1)) after++;
  return { title, first: i + before, last: i + after };
}

function keyAt(words: readonly string[], at: number): string {
  return words.slice(at, at + fewestWords).join(" ");
}

/** The words without regard to case and accents. */
function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(
    ({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
      word: word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase(),
    }),
  );
}
