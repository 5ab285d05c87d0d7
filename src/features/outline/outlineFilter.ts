import { dateWords } from "../../core/dates/dateWords.js";
import { readDate } from "../../core/dates/readDate.js";
import type { Actor } from "../../core/model/actor.js";
import type { Briefing } from "../../core/model/briefing.js";
import type { BriefingEvent } from "../../core/model/event.js";

/**
 * The briefing with only the entries that have every word of the query: sections by heading, actors by their names and
 * role, events by title, date and who takes part. Case and accents do not count. An empty query leaves all.
 */
export function filterBriefing(briefing: Briefing, query: string): Briefing {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return briefing;
  const has = (...texts: (string | undefined)[]) => {
    const text = fold(texts.join("\n"));
    return wanted.every((word) => text.includes(word));
  };
  const names = new Map(
    briefing.actors.map((actor) => [actor.id, namesOf(actor)]),
  );
  const eventTexts = (event: BriefingEvent) => [
    event.title,
    ...datesOf(event),
    ...event.actors.map((id) => names.get(id)),
  ];
  return {
    ...briefing,
    sections: briefing.sections.filter(({ title }) => has(title)),
    actors: briefing.actors.filter((actor) => has(namesOf(actor), actor.role)),
    events: briefing.events.filter((event) => has(...eventTexts(event))),
  };
}

function namesOf({ name, aliases }: Actor): string {
  return [name, ...aliases].join("\n");
}

/** The date as the file has it and as the outline words it: "2012-03", "March 2012". */
function datesOf({ date }: BriefingEvent): string[] {
  const value = readDate(date ?? "");
  return value ? [value.edtf, dateWords(value, { style: "long" })] : [];
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether nothing of the briefing is left to show. */
export function isEmpty({ sections, actors, events }: Briefing): boolean {
  return sections.length + actors.length + events.length === 0;
}
