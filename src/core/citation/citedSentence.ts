import { dateWords } from "../dates/dateWords.js";
import { readDate } from "../dates/readDate.js";
import type { Briefing } from "../model/briefing.js";
import type { BriefingEvent } from "../model/event.js";
import { citationOf, type CitedItem } from "./citedItem.js";
import { insertAround } from "./insertAround.js";
import type { CitationTarget, Insertion } from "./insertCitation.js";

/**
 * The edits that put a sentence on an item into a document together with its citation: for an event what
 * happened and when, for a section its summary, for an actor the name and role. This is what dragging an
 * item into a document inserts; undefined when the briefing has no such item.
 */
export function citedSentence(
  briefing: Briefing,
  item: CitedItem,
  target: CitationTarget,
): Insertion | undefined {
  const sentence = sentenceOn(briefing, item);
  if (sentence === undefined) return undefined;
  const before = target.markup.write([{ text: sentence }]);
  return insertAround(citationOf(briefing, item), target, {
    before,
    after: "",
  });
}

function sentenceOn(
  briefing: Briefing,
  { kind, id }: CitedItem,
): string | undefined {
  switch (kind) {
    case "article":
      return briefing.article.title;
    case "section": {
      const section = briefing.sections.find((one) => one.id === id);
      return section?.summary ?? section?.title;
    }
    case "actor": {
      const actor = briefing.actors.find((one) => one.id === id);
      if (actor?.role === undefined) return actor?.name;
      return `${actor.name} (${actor.role})`;
    }
    case "event": {
      const event = briefing.events.find((one) => one.id === id);
      return event && sentenceOnEvent(event);
    }
  }
}

function sentenceOnEvent({ title, date, status }: BriefingEvent): string {
  const value = date === undefined ? undefined : readDate(date);
  const when = value && dateWords(value, { style: "long" });
  const facts = [when, status === "happened" ? undefined : status];
  const inside = facts.filter((fact) => fact !== undefined).join(", ");
  return inside === "" ? `${title}.` : `${title} (${inside}).`;
}
