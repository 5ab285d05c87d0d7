import type { Briefing } from "../../core/model/briefing.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { containsOffset, type Span } from "../../core/model/span.js";

type Entry = Pick<ItemRef, "kind" | "id">;

/** The section, actor or event whose entry in the briefing file is at the offset. */
export function entryInFile(
  { sections, actors, events }: Briefing,
  offset: number,
): Entry | undefined {
  const isHere = ({ at }: { readonly at?: Span }) =>
    at !== undefined && containsOffset(at, offset);
  const section = sections.find(isHere);
  if (section) return { kind: "section", id: section.id };
  const actor = actors.find(isHere);
  if (actor) return { kind: "actor", id: actor.id };
  const event = events.find(isHere);
  return event && { kind: "event", id: event.id };
}

/** The actor that the source names at the offset, by the longest name, or else the event whose passage is there. */
export function entryInSource(
  { actors, events }: Briefing,
  text: string,
  offset: number,
): Entry | undefined {
  const named = actors.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((words) => ({ id, words })),
  );
  named.sort((a, b) => b.words.length - a.words.length);
  const actor = named.find(({ words }) => standsAt(words, text, offset));
  if (actor) return { kind: "actor", id: actor.id };
  const event = events.find(({ quote = "" }) => standsAt(quote, text, offset));
  return event && { kind: "event", id: event.id };
}

function standsAt(words: string, text: string, offset: number): boolean {
  if (words === "") return false;
  const from = Math.max(0, offset - words.length);
  return text.slice(from, offset + words.length).includes(words);
}
