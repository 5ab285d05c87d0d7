import { unitAt } from "./letters.js";

/** Short words that Hebrew and Arabic write together with the next: and, in, to, from, that, as. */
const proclitics = new Set("והבכלמשوفبكل");
const mostProclitics = 2;
/** No ending ends with a unit above it. */
const lastUnit = 0x4ff;

/** What may follow a name in the same word: a plural or genitive s, a Russian or Ukrainian case; shortest first. */
const endings = [
  "s",
  "es",
  "а",
  "у",
  "е",
  "ы",
  "и",
  "я",
  "ю",
  "і",
  "ом",
  "ым",
  "им",
  "ем",
  "ой",
  "ою",
  "ей",
  "ам",
  "ах",
  "ого",
  "ому",
  "ами",
];

const none: readonly string[] = [];
/** The endings by their last unit, small or capital. */
const byLastUnit = listsByLastUnit();

const hasEndings = Uint8Array.from(byLastUnit, ({ length }) => +(length > 0));

/** Whether a name may be only part of the word that ends before the offset, by its last letter alone. */
export function mayBePart(text: string, end: number): boolean {
  // Beyond are the scripts in which short words are written together with the next one.
  return hasEndings[unitAt(text, end - 1)] !== 0;
}

/** The endings that a word which ends at the offset may have, by its last letter alone. */
export function endingsBefore(text: string, end: number): readonly string[] {
  return byLastUnit[unitAt(text, end - 1)] ?? none;
}

/** Whether the text has the ending before the offset, small or capital. */
export function hasEnding(text: string, end: number, ending: string): boolean {
  const start = end - ending.length;
  if (text.startsWith(ending, start)) return true;
  const isSmall = unitAt(text, end - 1) === unitAt(ending, ending.length - 1);
  return !isSmall && text.slice(start, end).toLowerCase() === ending;
}

/** The places after each short word that is written together with what follows it. */
export function placesAfterProclitics(text: string, start: number): number[] {
  const places: number[] = [];
  for (let at = start; at < start + mostProclitics; at++) {
    if (!proclitics.has(text.charAt(at))) break;
    places.push(at + 1);
  }
  return places;
}

function listsByLastUnit(): (readonly string[])[] {
  const lists: (readonly string[])[] = [];
  for (let unit = 0; unit <= lastUnit; unit++) lists.push(none);
  for (const ending of endings) {
    const last = ending.charAt(ending.length - 1);
    for (const unit of [last.charCodeAt(0), last.toUpperCase().charCodeAt(0)])
      lists[unit] = [...(lists[unit] ?? none), ending];
  }
  return lists;
}
