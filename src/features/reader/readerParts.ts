import { dateWords } from "../../core/dates/dateWords.js";
import { readDate } from "../../core/dates/readDate.js";
import { actorKinds, type Actor } from "../../core/model/actor.js";
import {
  fullName,
  type Article,
  type Section,
} from "../../core/model/article.js";
import type { Briefing } from "../../core/model/briefing.js";
import type { BriefingEvent } from "../../core/model/event.js";
import { inOrderOfTime } from "../../core/model/inOrderOfTime.js";
import { inline, link, paragraph, quotation, webLink } from "./pageWriter.js";
import type { PageItem } from "./pageItem.js";
import type { ReaderWords } from "./readerWords.js";

/** A heading, and the blocks of Markdown below it, made once all links are known. */
export interface Part {
  readonly level: number;
  readonly title: string;
  /** What of the briefing it is about. */
  readonly item?: PageItem;
  /** What links to it say, when that is not its title. */
  readonly name?: string;
  readonly blocks: (labelOf: LabelOf) => readonly string[];
}

export type LabelOf = (item: PageItem) => string | undefined;

interface Subject {
  readonly briefing: Briefing;
  /** In order of time. */
  readonly events: readonly BriefingEvent[];
  /** Those of each actor, by its id. */
  readonly eventsOf: ReadonlyMap<string, readonly BriefingEvent[]>;
  /** Where in the briefing's list each actor stands, by its id. */
  readonly places: ReadonlyMap<string, number>;
  readonly words: ReaderWords;
}

/** The page's headings in order: the article, its sections, its actors by kind, its events in order of time. */
export function readerParts(briefing: Briefing, words: ReaderWords): Part[] {
  const events = inOrderOfTime(briefing.events, ({ date }) => date);
  const eventsOf = groupByActor(events);
  const places = new Map(briefing.actors.map(({ id }, i) => [id, i]));
  const subject = { briefing, events, eventsOf, places, words };
  return [
    articlePart(subject),
    ...groupOf(2, words.sections, sectionParts(subject)),
    ...groupOf(2, words.actors, actorParts(subject)),
    ...groupOf(2, words.events, eventParts(subject)),
  ];
}

function groupByActor(
  events: readonly BriefingEvent[],
): ReadonlyMap<string, readonly BriefingEvent[]> {
  const groups = new Map<string, BriefingEvent[]>();
  for (const event of events)
    for (const id of new Set(event.actors)) {
      const group = groups.get(id);
      if (group) group.push(event);
      else groups.set(id, [event]);
    }
  return groups;
}

/** A heading over parts, when there are any. */
function groupOf(level: number, title: string, parts: readonly Part[]): Part[] {
  return parts.length === 0
    ? []
    : [{ level, title, blocks: () => [] }, ...parts];
}

function articlePart({ briefing, words }: Subject): Part {
  const { article } = briefing;
  return {
    level: 1,
    title: article.title || words.untitled,
    item: { kind: "article", id: article.id },
    blocks: () => [
      inline(byline(article, words)),
      addressesOf(article).map(webLink).join(" · "),
    ],
  };
}

/** Where the article is on the web, first the address that is to last. */
function addressesOf({ url, fields: { DOI: doi } }: Article): string[] {
  const isDoi = typeof doi === "string" && /^10\.\d{4,9}\/\S+$/.test(doi);
  const addresses = [isDoi ? `https://doi.org/${doi}` : "", url ?? ""];
  return [...new Set(addresses)].filter((address) => address !== "");
}

function sectionParts(subject: Subject): Part[] {
  const { briefing, words, events } = subject;
  return briefing.sections.map((section) => ({
    level: 3,
    title: headingOf(section, words),
    item: { kind: "section", id: section.id },
    blocks: (labelOf) => [
      emphasis([section.found && words.suggested]),
      paragraph(section.summary ?? ""),
      eventList(
        events.filter((event) => event.section === section.id),
        { words, labelOf },
      ),
    ],
  }));
}

function actorParts(subject: Subject): Part[] {
  const { briefing, words } = subject;
  return actorKinds.flatMap((kind) => {
    const actors = briefing.actors.filter((actor) => actor.kind === kind);
    const parts = actors.map((actor) => actorPart(actor, subject));
    return groupOf(3, words.kindHeadings[kind], parts);
  });
}

function actorPart(actor: Actor, { eventsOf, words }: Subject): Part {
  const facts = [
    words.kinds[actor.kind],
    actor.role,
    actor.found && words.suggested,
  ];
  return {
    level: 4,
    title: actor.name,
    item: { kind: "actor", id: actor.id },
    blocks: (labelOf) => [
      emphasis(facts),
      aliasLine(actor, words),
      paragraph(actor.summary ?? ""),
      eventList(eventsOf.get(actor.id) ?? [], { words, labelOf }),
      actor.sameAs.map(webLink).join(" · "),
    ],
  };
}

function aliasLine({ aliases }: Actor, words: ReaderWords): string {
  return aliases.length === 0 ? "" : words.also(inline(aliases.join(", ")));
}

function eventParts(subject: Subject): Part[] {
  return subject.events.map((event) => eventPart(event, subject));
}

function eventPart(event: BriefingEvent, subject: Subject): Part {
  const { briefing, words } = subject;
  const facts = [
    event.status === "happened" ? undefined : words.statuses[event.status],
    event.inferred ? words.inferred : undefined,
    event.place,
    event.found && words.suggested,
  ];
  const section = briefing.sections.find(({ id }) => id === event.section);
  return {
    level: 3,
    title: `${whenOf(event, words)}: ${event.title}`,
    item: { kind: "event", id: event.id },
    name: event.title,
    blocks: (labelOf) => [
      emphasis(facts),
      actorLinks(event, { ...subject, labelOf }),
      event.quote === undefined ? "" : quotation(event.quote),
      section ? sectionLink(section, { words, labelOf }) : "",
    ],
  };
}

interface Linking {
  readonly words: ReaderWords;
  readonly labelOf: LabelOf;
}

function eventList(
  events: readonly BriefingEvent[],
  { words, labelOf }: Linking,
): string {
  const lines = events.map((event) => {
    const when = paragraph(whenOf(event, words));
    const label = labelOf({ kind: "event", id: event.id });
    return `- ${when}: ${linkTo(event.title, label)}`;
  });
  return lines.join("\n");
}

function actorLinks(
  event: BriefingEvent,
  { briefing, places, labelOf }: Subject & Pick<Linking, "labelOf">,
): string {
  return [...new Set(event.actors)]
    .flatMap((id) => places.get(id) ?? [])
    .sort((a, b) => a - b)
    .flatMap((place) => briefing.actors[place] ?? [])
    .map(({ id, name }) => linkTo(name, labelOf({ kind: "actor", id })))
    .join(" · ");
}

function sectionLink(section: Section, { words, labelOf }: Linking): string {
  const label = labelOf({ kind: "section", id: section.id });
  return words.toldIn(linkTo(headingOf(section, words), label));
}

function linkTo(text: string, label: string | undefined): string {
  return label === undefined ? inline(text) : link(text, label);
}

function headingOf({ title }: Section, words: ReaderWords): string {
  return title ?? words.lead;
}

function whenOf({ date }: BriefingEvent, words: ReaderWords): string {
  const value = readDate(date ?? "");
  return value
    ? dateWords(value, { style: "long", ...words.dates })
    : words.undated;
}

function byline(article: Article, words: ReaderWords): string {
  const issued = readDate(article.issued ?? "");
  const facts = [
    article.author.map(fullName).join(", "),
    article.containerTitle,
    issued && dateWords(issued, { style: "long", ...words.dates }),
  ];
  return facts.filter(Boolean).join(" · ");
}

function emphasis(facts: readonly (string | undefined)[]): string {
  const known = facts.filter(Boolean).join(" · ");
  return known === "" ? "" : `*${inline(known)}*`;
}
