import type { DateValue } from "../../core/dates/dateValue.js";
import { readDate } from "../../core/dates/readDate.js";
import type { TimeExpressionFinder } from "../../core/extraction/dates/findTimeExpressions.js";
import type { LibraryEntry } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { createNameIndex } from "../../core/names/nameIndex.js";
import type { DaySpan } from "../../core/timeline/viewport.js";

/** What a word of a draft stands for. */
export type DraftTarget =
  | { readonly kind: "item"; readonly ref: ItemRef }
  | { readonly kind: "days"; readonly days: DaySpan };

/** A piece of a draft and the offset of the cursor in it. */
export interface DraftPlace {
  readonly text: string;
  readonly offset: number;
}

/** The actor that is named at the place. */
export function findDraftActor(
  entries: readonly LibraryEntry[],
  { text, offset }: DraftPlace,
): DraftTarget | undefined {
  const refs: ItemRef[] = [];
  const index = createNameIndex();
  for (const { address, briefing } of entries) {
    for (const { id, name, aliases } of briefing?.actors ?? []) {
      const number = String(
        refs.push({ briefing: address, kind: "actor", id }) - 1,
      );
      index.add(
        [name, ...aliases].map((known) => ({ name: known, id: number })),
      );
    }
  }
  const mention = index
    .find(text)
    .find(({ start, end }) => start <= offset && offset <= end);
  const ref = mention && refs[Number(mention.ids[0])];
  return ref && { kind: "item", ref };
}

/** The days that a time expression at the place gives; figures that no sentence is made of are read as EDTF. */
export function findDraftDays(
  findTimes: TimeExpressionFinder,
  { text, offset }: DraftPlace,
): DraftTarget | undefined {
  const expression = findTimes(text).find(
    ({ start, end }) => start <= offset && offset <= end,
  );
  const edtf = expression?.range?.edtf ?? expression?.edtf;
  const value =
    (edtf === undefined ? undefined : readDate(edtf)) ?? edtfAt(text, offset);
  if (!value || !Number.isFinite(value.latest - value.earliest))
    return undefined;
  const { earliest: from, latest } = value;
  return { kind: "days", days: { from, to: latest + 1 } };
}

function edtfAt(text: string, offset: number): DateValue | undefined {
  const before = /[-\dX~?]{0,24}$/.exec(text.slice(0, offset))?.[0] ?? "";
  const after = /^[-\dX~?]{0,24}/.exec(text.slice(offset))?.[0] ?? "";
  return readDate(before + after);
}
