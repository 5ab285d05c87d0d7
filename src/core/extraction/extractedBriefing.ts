import type { ActorKind } from "../model/actor.js";
import type { EventStatus } from "../model/event.js";
import type { Span } from "../model/span.js";
import type { FoundActor } from "./actors/findActors.js";
import type { TimeExpression } from "./dates/timeExpression.js";
import type { DraftBriefing } from "./draftBriefing.js";
import type { FoundEvent } from "./events/findEvents.js";
import { ItemIds } from "../model/itemIds.js";
import type { FoundSection } from "./sections/pageStructure.js";

/** What extraction found in an article, with ids that are unique within it. */
export interface ExtractedBriefing {
  readonly sections: readonly ExtractedSection[];
  readonly actors: readonly ExtractedActor[];
  readonly events: readonly ExtractedEvent[];
  readonly timeExpressions: readonly TimeExpression[];
}

export interface ExtractedSection extends FoundSection {
  readonly id: string;
}

export interface ExtractedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** In the article's words. */
  readonly role: string | undefined;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
}

/** A dated happening; its span is the sentence that tells it. */
export interface ExtractedEvent extends Span {
  readonly id: string;
  /** EDTF. */
  readonly date: string;
  readonly title: string;
  /** Ids of those who take part. */
  readonly actors: readonly string[];
  /** Id of its section. */
  readonly section: string | undefined;
  readonly place: string | undefined;
  readonly status: EventStatus;
  readonly inferred: boolean;
  /** The rule that found it. */
  readonly rule: string;
  /** The words of its date, where its sentence has any. */
  readonly dateSpan: Span | undefined;
}

/** A draft with ids in the place of numbers, without actors that have no mention left. */
export function toExtracted(draft: DraftBriefing): ExtractedBriefing {
  const sections = nameSections(draft.structure.sections);
  const ids = new ItemIds();
  const actorIds = draft.actors.map(({ name, mentions }) =>
    mentions.length > 0 ? ids.idFor(name) : undefined,
  );
  return {
    sections,
    actors: nameActors(draft.actors, actorIds),
    events: nameEvents(draft.events, { sections, actorIds }),
    timeExpressions: draft.timeExpressions,
  };
}

function nameActors(
  actors: readonly FoundActor[],
  ids: readonly (string | undefined)[],
): ExtractedActor[] {
  const named: ExtractedActor[] = [];
  actors.forEach(({ name, kind, role, aliases, mentions }, index) => {
    const id = ids[index];
    if (id !== undefined)
      named.push({ id, name, kind, role, aliases, mentions });
  });
  return named;
}

/** The part headed by the article's title is its lead. */
function nameSections(sections: readonly FoundSection[]): ExtractedSection[] {
  const ids = new ItemIds();
  return sections.map((section, index) => ({
    id: ids.idFor(
      index === 0 && section.level === 1 ? "lead" : (section.title ?? "lead"),
    ),
    ...section,
  }));
}

function nameEvents(
  events: readonly FoundEvent[],
  known: {
    readonly sections: readonly ExtractedSection[];
    readonly actorIds: readonly (string | undefined)[];
  },
): ExtractedEvent[] {
  const ids = new ItemIds();
  let at = 0;
  return events.map((event) => {
    while ((known.sections[at + 1]?.start ?? Infinity) <= event.start) at++;
    return {
      id: ids.idFor(event.title),
      date: event.date,
      title: event.title,
      start: event.start,
      end: event.end,
      actors: idsOf(event.actors, known.actorIds),
      section: known.sections[at]?.id,
      place: event.place,
      status: event.status,
      inferred: event.inferred,
      rule: event.rule,
      dateSpan: event.dateSpan,
    };
  });
}

/** Of those that have an id. */
function idsOf(
  actors: readonly number[],
  ids: readonly (string | undefined)[],
): string[] {
  const found: string[] = [];
  for (const actor of actors) {
    const id = ids[actor];
    if (id !== undefined) found.push(id);
  }
  return found;
}
