import { compareDates } from "../../core/dates/compareDates.js";
import type { DateValue } from "../../core/dates/dateValue.js";
import { dateWords } from "../../core/dates/dateWords.js";
import { readDate } from "../../core/dates/readDate.js";
import type { Actor } from "../../core/model/actor.js";
import type { Briefing } from "../../core/model/briefing.js";
import type { BriefingEvent } from "../../core/model/event.js";
import { findActorEvidence } from "../../core/model/evidence.js";
import {
  type CardWays,
  type CardWords,
  eventLine,
  paragraphOf,
  plain,
  quotation,
  shortLine,
  sourceLine,
  wideBlank,
} from "./cardText.js";

/** What a card is made of. */
export interface CardContent extends CardWays {
  readonly briefing: Briefing;
  /** Dates in the pointer's sentence: events near them are shown rather than the first. */
  readonly dates: readonly DateValue[];
  /** Where other drafts name the actor, as Markdown. */
  readonly elsewhere?: string;
}

/** One less where other drafts are named, and where a passage stands for a summary, so that the card keeps its height. */
const mostEvents = 3;

/** What hovering over an actor's name shows, as Markdown: at most twelve lines, the answer in the first. */
export function actorCard(
  actor: Actor,
  content: CardContent,
  words: CardWords,
): string {
  const passage = quotation(findActorEvidence(actor, content.briefing), words);
  const isTaken = [content.elsewhere !== undefined, passage !== ""];
  const most = mostEvents - isTaken.filter(Boolean).length;
  return [
    paragraphOf([
      headLine(actor, content.briefing, words),
      shortLine(actor.summary ?? ""),
    ]),
    passage,
    paragraphOf(eventLines(actor, content, { words, most })),
    paragraphOf([
      alsoLine(actor, words),
      content.elsewhere,
      sourceLine(content.briefing.article, content),
    ]),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The actor's events that are nearest to the dates, nearest first; without dates, in the order of time. */
export function eventsOf(
  actor: Actor,
  { briefing, dates }: Pick<CardContent, "briefing" | "dates">,
): readonly BriefingEvent[] {
  const own = briefing.events
    .filter(({ actors }) => actors.includes(actor.id))
    .map((event) => ({ event, date: readDate(event.date ?? "") }))
    .sort((a, b) => inOrderOfTime(a.date, b.date));
  if (dates.length > 0)
    own.sort((a, b) => distance(a.date, dates) - distance(b.date, dates));
  return own.map(({ event }) => event);
}

/** Days between the date and the nearest of the others; a date that none can be compared with is far off. */
export function distance(
  date: DateValue | undefined,
  others: readonly DateValue[],
): number {
  if (!date) return Number.MAX_VALUE;
  const days = others.map(
    ({ earliest, latest }) =>
      Math.max(0, earliest - date.latest, date.earliest - latest) +
      // Of two that overlap, the one that says more.
      Math.min(date.latest - date.earliest, 36500) / 36600,
  );
  return Math.min(...days);
}

function headLine(
  actor: Actor,
  { article }: Briefing,
  words: CardWords,
): string {
  const issued = readDate(article.issued ?? "");
  const when = issued && dateWords(issued, { style: "short", ...words.dates });
  const { role } = actor;
  const facts = [
    words.kind[actor.kind],
    role !== undefined && when !== undefined ? words.asOf(role, when) : role,
    actor.found && words.suggested,
  ];
  const told = facts.filter((fact) => fact !== undefined).map(shortLine);
  return `**${shortLine(actor.name)}**${wideBlank}${told.join(" · ")}`;
}

function eventLines(
  actor: Actor,
  content: CardContent,
  { words, most }: { readonly words: CardWords; readonly most: number },
): string[] {
  const events = eventsOf(actor, content);
  const lines = events.slice(0, most).map((event) => eventLine(event, words));
  const rest = events.length - lines.length;
  return rest > 0 ? [...lines, `… ${plain(words.more(rest))}`] : lines;
}

function alsoLine(actor: Actor, words: CardWords): string | undefined {
  if (actor.aliases.length === 0) return undefined;
  return shortLine(words.also(actor.aliases.join(", ")));
}

/** What has no date comes last. */
function inOrderOfTime(a?: DateValue, b?: DateValue): number {
  if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1);
  return compareDates(a, b);
}
