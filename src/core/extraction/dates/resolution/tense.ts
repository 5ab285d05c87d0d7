import { unitsOf } from "../../text/characters.js";
import type { TenseWords } from "../language.js";
import type { Words } from "../words.js";

export type Tense = "past" | "future";

/** How far tense is looked for, in words. */
const reach = 25;
const shortReach = 6;

/** The tense of the verb nearest to an expression in its sentence, those before it first. */
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

/** Whether a future is told from the day of writing: "will open", "has been put off until", not "was due to open". */
export function isFromNow(
  words: Words,
  place: { readonly start: number },
  tense: TenseWords,
): boolean {
  for (let at = place.start - 1; at > place.start - reach; at--) {
    if (isBeyondSentence(words, at, -1)) return false;
    const word = words.word(at);
    if (!words.isCapitalized(at) && tense.future.has(word))
      return [at, at - 1, at - 2].some((near) =>
        tense.now.has(words.word(near)),
      );
    if (words.opensParagraph(at)) return false;
  }
  return false;
}

/** Whether the sentence tells up to an expression, or shortly behind it, what had been before: "had left in 1942". */
export function isBefore(
  words: Words,
  { start, end }: { readonly start: number; readonly end: number },
  tense: TenseWords,
): boolean {
  const isHad = (at: number) =>
    tense.before.has(words.word(at)) &&
    (tense.isParticiple(words.word(at + 1)) ||
      tense.isParticiple(words.word(at + 2)));
  for (let at = start - 1; at > start - reach; at--) {
    if (isBeyondSentence(words, at, -1)) break;
    if (isHad(at)) return true;
    if (words.opensParagraph(at)) break;
  }
  for (let at = end; at < end + shortReach; at++) {
    if (isBeyondSentence(words, at, 1)) return false;
    if (isHad(at)) return true;
  }
  return false;
}

interface Search {
  readonly at: number;
  readonly step: -1 | 1;
  readonly tense: TenseWords;
}

function scan(words: Words, search: Search): Tense | undefined {
  const { at, step, tense } = search;
  for (let n = 0; n < reach; n++) {
    const index = at + n * step;
    if (isBeyondSentence(words, index, step)) return undefined;
    if (step < 0 && words.opensParagraph(index)) return undefined;
    // "May" is a month; a verb has no capital but at the start.
    if (words.isCapitalized(index)) continue;
    const word = words.word(index);
    if (tense.future.has(word)) return "future";
    if (!tense.past.has(word) && !tense.isPastForm(word)) continue;
    // "was to leave on Friday"
    if (tense.toBe.has(`${word} ${words.word(index + 1)}`)) return "future";
    if (!isPassive(words, index, tense)) return "past";
  }
  return undefined;
}

/** A participle says nothing of time: "to be finalized". */
function isPassive(words: Words, index: number, tense: TenseWords): boolean {
  return (
    tense.passive.has(words.word(index - 1)) ||
    tense.passive.has(words.word(index - 2))
  );
}

function isBeyondSentence(words: Words, index: number, step: -1 | 1): boolean {
  if (index < 0 || index >= words.count) return true;
  if (step > 0 && words.opensParagraph(index)) return true;
  return endsSentence(words, index);
}

const stops = unitsOf(".?!");
const quotes = unitsOf('"”');
const openers = unitsOf('"“-*•');

/** A stop, question or exclamation mark, or the quotation mark behind it, with a blank and a capital, quotation or bullet after it. */
function endsSentence(words: Words, index: number): boolean {
  if (words.isWord(index)) return false;
  const isQuote = quotes.has(words.sign(index));
  if (!stops.has(words.sign(isQuote ? index - 1 : index))) return false;
  if (words.opensParagraph(index + 1)) return true;
  if (words.isGlued(index + 1)) return false;
  return words.isCapitalized(index + 1) || openers.has(words.sign(index + 1));
}
