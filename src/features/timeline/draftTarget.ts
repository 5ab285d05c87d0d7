import type { DateValue } from "../../core/dates/dateValue.js";
import {
  dateWords,
  type DateWordsOptions,
} from "../../core/dates/dateWords.js";
import { readDate } from "../../core/dates/readDate.js";
import type { LibraryEntry } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { createNameIndex } from "../../core/names/nameIndex.js";
import type { DaySpan } from "../../core/timeline/viewport.js";

/** What a word of a draft stands for. */
export type DraftTarget =
  | { readonly kind: "item"; readonly ref: ItemRef }
  | { readonly kind: "days"; readonly days: DaySpan };

/** A line of a draft, the offset of the cursor in it, and how dates are worded there. */
export interface DraftPlace {
  readonly line: string;
  readonly offset: number;
  readonly words: DateWordsOptions;
}

/** The actor that is named, or the date that is given, at the place. */
export function findDraftTarget(
  entries: readonly LibraryEntry[],
  place: DraftPlace,
): DraftTarget | undefined {
  const ref = findActor(entries, place);
  if (ref) return { kind: "item", ref };
  const days = findDays(entries, place);
  return days && { kind: "days", days };
}

function findActor(
  entries: readonly LibraryEntry[],
  { line, offset }: DraftPlace,
): ItemRef | undefined {
  const refs: ItemRef[] = [];
  const index = createNameIndex();
  for (const { address, briefing } of entries) {
    for (const { id, name, aliases } of briefing?.actors ?? []) {
      const number = String(
        refs.push({ briefing: address, kind: "actor", id }) - 1,
      );
      index.add([name, ...aliases].map((text) => ({ name: text, id: number })));
    }
  }
  const mention = index
    .find(line)
    .find(({ start, end }) => start <= offset && offset <= end);
  return mention && refs[Number(mention.ids[0])];
}

/** A date of some event, in words as the cards have them, or a year or another EDTF value as it stands. */
function findDays(
  entries: readonly LibraryEntry[],
  { line, offset, words }: DraftPlace,
): DaySpan | undefined {
  const value =
    findKnownDate(entries, line, offset, words) ?? dateAt(line, offset);
  if (!value || !Number.isFinite(value.latest - value.earliest))
    return undefined;
  return { from: value.earliest, to: value.latest + 1 };
}

/** The one in most words: "March 2012" rather than "2012". */
function findKnownDate(
  entries: readonly LibraryEntry[],
  line: string,
  offset: number,
  wording: DateWordsOptions,
): DateValue | undefined {
  let best: { readonly length: number; readonly value: DateValue } | undefined;
  for (const edtf of knownDates(entries)) {
    const value = readDate(edtf);
    const words = value && dateWords(value, wording);
    if (!words || words.length <= (best?.length ?? 0)) continue;
    const start = line.indexOf(words, Math.max(0, offset - words.length));
    if (start >= 0 && start <= offset) best = { length: words.length, value };
  }
  return best?.value;
}

function knownDates(entries: readonly LibraryEntry[]): ReadonlySet<string> {
  const events = entries.flatMap(({ briefing }) => briefing?.events ?? []);
  return new Set(events.flatMap(({ date }) => date ?? []));
}

function dateAt(line: string, offset: number): DateValue | undefined {
  const before = /[-\dX~?]{0,24}$/.exec(line.slice(0, offset))?.[0] ?? "";
  const after = /^[-\dX~?]{0,24}/.exec(line.slice(offset))?.[0] ?? "";
  return readDate(before + after);
}
