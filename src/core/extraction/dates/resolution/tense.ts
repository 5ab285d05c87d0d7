import type { TenseWords } from "../language.js";
import type { Words } from "../words.js";

export type Tense = "past" | "future";

/** How far tense is looked for, in words. */
const reach = 25;

/** The tense of the verb nearest to an expression in its sentence, the one before it first. */
export function findTense(
  words: Words,
  place: { readonly start: number; readonly end: number },
  tense: TenseWords,
): Tense | undefined {
  return (
    scan(words, { at: place.start - 1, step: -1, tense }) ??
    scan(words, { at: place.end, step: 1, tense })
  );
}

interface Search {
  readonly at: number;
  readonly step: -1 | 1;
  readonly tense: TenseWords;
}

function scan(words: Words, { at, step, tense }: Search): Tense | undefined {
  for (let n = 0; n < reach; n++) {
    const index = at + n * step;
    if (index < 0 || index >= words.count || endsSentence(words, index))
      return undefined;
    const word = words.word(index);
    if (tense.future.has(word)) return "future";
    if (tense.past.has(word) || tense.isPastForm(word)) return "past";
    if (step < 0 && words.opensParagraph(index)) return undefined;
    if (step > 0 && words.opensParagraph(index + 1)) return undefined;
  }
  return undefined;
}

/** A stop, question or exclamation mark with a blank and a capital after it. */
function endsSentence(words: Words, index: number): boolean {
  const mark = words.written(index);
  if (mark !== "." && mark !== "!" && mark !== "?") return false;
  return (
    !words.isGlued(index + 1) &&
    (words.isCapitalized(index + 1) || words.opensParagraph(index + 1))
  );
}
