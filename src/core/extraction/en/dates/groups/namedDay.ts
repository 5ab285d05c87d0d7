import type { Group } from "../../../dates/language.js";
import type { Entry } from "../../../dates/vocabulary.js";
import type { Words } from "../../../dates/words.js";
import { namedDays } from "../lexicon/dayNames.js";

/** The words of each name with the place of its rule, by first word, longer names first. */
const byFirst = new Map<string, (readonly [readonly string[], number])[]>();
namedDays.forEach(({ names }, rule) => {
  for (const name of names) {
    const parts = name.match(/[a-z]+|\S/g) ?? [];
    const first = parts[0] ?? "";
    const list = [...(byFirst.get(first) ?? []), [parts, rule] as const];
    byFirst.set(
      first,
      list.sort((a, b) => b[0].length - a[0].length),
    );
  }
});

/** "Christmas", "New Year's Eve", "Good Friday": all words of the name, the first in capitals or the whole text small. */
export function readNamedDayGroup(
  words: Words,
  index: number,
): Group | undefined {
  const entry = words.entry(index);
  const list = entry && byFirst.get(entry.word);
  const found = list?.find(([parts]) =>
    parts.every(
      (part, n) =>
        words.is(index + n, part) &&
        (n === 0 || !words.opensParagraph(index + n)),
    ),
  );
  return found && { sense: found[1], end: index + found[0].length };
}

/** Whether a name of a day begins with the word. */
export function beginsNamedDay({ word }: Entry): boolean {
  return byFirst.has(word);
}
