/** Short words that Hebrew and Arabic write together with the next: and, in, to, from, that, as. */
const proclitics = new Set("והבכלמשوفبكل");
const mostProclitics = 2;

/** What may follow a name in the same word, by its last letter: a plural or genitive s, a Russian or Ukrainian case. */
const endings: ReadonlyMap<number, readonly string[]> = byLastLetter([
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
  "ого",
  "ому",
  "ам",
  "ах",
  "ами",
]);
/** The longest of the endings, in letters. */
export const longestEnding = 3;
const none: readonly string[] = [];

/** The endings that the text has before the offset, shortest first. */
export function endingsBefore(text: string, end: number): readonly string[] {
  const possible = endings.get(text.charCodeAt(end - 1));
  if (possible === undefined) return none;
  const last = text.slice(end - longestEnding, end).toLowerCase();
  return possible.filter((ending) => last.endsWith(ending));
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

/** The units that an ending begins with. */
export const firstLettersOfEndings: readonly number[] = [
  ...new Set(
    [...endings.values()].flat().map((ending) => ending.charCodeAt(0)),
  ),
];

/** The endings under their last unit, small and capital. */
function byLastLetter(list: readonly string[]): Map<number, string[]> {
  const map = new Map<number, string[]>();
  for (const ending of list) {
    const last = ending.charAt(ending.length - 1);
    for (const unit of [last.charCodeAt(0), last.toUpperCase().charCodeAt(0)])
      map.set(unit, [...(map.get(unit) ?? []), ending]);
  }
  return map;
}
