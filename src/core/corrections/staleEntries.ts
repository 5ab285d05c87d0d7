import type { Actor } from "../model/actor.js";
import type { Section } from "../model/article.js";
import { type BriefingText, findList } from "../model/edits/briefingText.js";
import { removeEntry } from "../model/edits/editEntries.js";
import { isFlow } from "../model/edits/editFields.js";
import type { BriefingEvent } from "../model/event.js";
import type { ListName } from "../model/format/shape.js";
import type { Span } from "../model/span.js";
import { applyEdits } from "../model/textEdit.js";
import { type CorrectedFile, openForCorrection } from "./correctedFile.js";
import type { EntryRef } from "./correction.js";
import type { Matches } from "./matchFindings.js";

/** Where the item stands in the file. */
export function entryOf(
  list: ListName,
  { id }: { readonly id: string },
): EntryRef {
  return { list, id };
}

/** Suggestions that are not found any more and without a comment, but for what an event of a person's names. */
export function staleEntries(
  { file: { text }, briefing: { sections, actors, events } }: CorrectedFile,
  matches: Matches,
): readonly EntryRef[] {
  const found = new Set<unknown>(
    [...matches.sections, ...matches.actors, ...matches.events].map(
      ({ present }) => present,
    ),
  );
  const kept = events.filter((event) => !event.found);
  const needed = {
    sections: new Set(kept.map(({ section }) => section)),
    actors: new Set(kept.flatMap((event) => event.actors)),
  };
  const isStale = (item: Section | Actor | BriefingEvent) =>
    item.found === "machine" && !found.has(item) && !hasComment(text, item.at);
  return [
    ...events.filter(isStale).map((event) => entryOf("events", event)),
    ...actors
      .filter((actor) => isStale(actor) && !needed.actors.has(actor.id))
      .map((actor) => entryOf("actors", actor)),
    ...sections
      .filter((section) => isStale(section) && !needed.sections.has(section.id))
      .map((section) => entryOf("sections", section)),
  ];
}

/** Whether somebody wrote beside the entry; a `#` in its quote is taken for that as well. */
function hasComment(text: string, at: Span | undefined): boolean {
  return at !== undefined && /(?:^|\s)#/.test(text.slice(at.start, at.end));
}

/** The file's text without the entries: all at once where each has lines of its own; in brackets one at a time, as neighbours there share their commas. */
export function withoutEntries(
  text: string,
  entries: readonly EntryRef[],
): string {
  let left = text;
  for (let gone = 0; gone < entries.length;) {
    const file = openForCorrection(left)?.file;
    if (!file) return left;
    const count = isListOfLines(file, entries) ? entries.length : gone + 1;
    const edits = entries
      .slice(gone, count)
      .map(({ list, id }) => removeEntry(file, list, id));
    left = applyEdits(left, edits.filter(isThere));
    gone = count;
  }
  return left;
}

/** Whether each entry stands on lines of its own and none is the last of its list. */
function isListOfLines(
  { root }: BriefingText,
  entries: readonly EntryRef[],
): boolean {
  return (["sections", "actors", "events"] as const).every((list) => {
    const going = entries.filter((entry) => entry.list === list).length;
    const node = findList(root, list);
    return going === 0 || (node && !isFlow(node) && node.items.length > going);
  });
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
