import { type KeyWishes, makeCitationKey } from "../citation/citationKey.js";
import type { DraftBriefing } from "../extraction/draftBriefing.js";
import { draftBriefing } from "../extraction/extract.js";
import {
  type ExtractedActor,
  type ExtractedEvent,
  toExtracted,
} from "../extraction/extractedBriefing.js";
import { readAuthorName } from "../importers/authorName.js";
import type { TimeExpression } from "../extraction/dates/timeExpression.js";
import type { ImportedArticle } from "../importers/importer.js";
import type { Actor } from "../model/actor.js";
import type { Article } from "../model/article.js";
import type { Briefing } from "../model/briefing.js";
import type { BriefingEvent } from "../model/event.js";
import { overlaps, type Span } from "../model/span.js";

/** A briefing, and the dates in its text that belong to none of its events. */
export interface MadeBriefing {
  readonly briefing: Briefing;
  readonly unreadDates: readonly Span[];
}

/** What the engine suggests for an imported article; every section with a heading, actor and event is marked as its finding. */
export function makeBriefing(
  imported: ImportedArticle,
  source: string,
  keys: KeyWishes = {},
): MadeBriefing {
  const { article, text } = imported;
  const draft = draftBriefing(
    { text, ...(article.issued && { issued: article.issued }) },
    {},
  );
  return {
    briefing: toBriefing(imported, { draft, source, keys }),
    unreadDates: findUnreadDates(draft),
  };
}

function toBriefing(
  { article, text }: ImportedArticle,
  {
    draft,
    source,
    keys,
  }: {
    readonly draft: DraftBriefing;
    readonly source: string;
    readonly keys: KeyWishes;
  },
): Briefing {
  const { sections, actors, events } = toExtracted(draft);
  const described = describe(article, draft, text);
  return {
    article: { ...described, id: makeCitationKey(described, keys) },
    source,
    sections: sections.map(({ id, title }, index) =>
      title === undefined || (index === 0 && id === "lead")
        ? { id }
        : { id, title, found: "machine" },
    ),
    actors: actors.map(toActor),
    events: events.map((event) => toEvent(event, text)),
  };
}

/** What the file did not say and the text's own head does. */
function describe(
  article: Article,
  { structure, timeExpressions }: DraftBriefing,
  text: string,
): Article {
  const { title, author, date } = structure;
  const byline = author && readAuthorName(text.slice(author.start, author.end));
  const issued = date && timeExpressions.find(isDateIn(date))?.edtf;
  return {
    ...article,
    ...(issued !== undefined && { issued: article.issued ?? issued }),
    title:
      article.title === "" && title
        ? text.slice(title.start, title.end).trim()
        : article.title,
    author: article.author.length === 0 && byline ? [byline] : article.author,
  };
}

/** Dates of the calendar that stand in no sentence of an event, nor in the line that says when the article appeared. */
function findUnreadDates({
  timeExpressions,
  events,
  structure: { date },
}: DraftBriefing): readonly Span[] {
  const told: readonly Span[] = date ? [...events, date] : events;
  const isTold = (expression: Span) =>
    told.some((span) => overlaps(span, expression));
  return timeExpressions
    .filter(({ type, edtf }) => type === "DATE" && edtf !== undefined)
    .filter((expression) => !isTold(expression))
    .map(({ start, end }) => ({ start, end }));
}

function isDateIn(line: Span): (expression: TimeExpression) => boolean {
  return (expression) =>
    expression.edtf !== undefined && overlaps(line, expression);
}

function toActor(actor: ExtractedActor): Actor {
  const { id, name, kind, role, aliases } = actor;
  return {
    id,
    name,
    kind,
    ...(role !== undefined && { role }),
    aliases,
    sameAs: [],
    found: "machine",
  };
}

function toEvent(event: ExtractedEvent, text: string): BriefingEvent {
  const { id, date, title, actors, section, place, status, inferred } = event;
  return {
    id,
    date,
    title,
    actors,
    ...(section !== undefined && { section }),
    ...(place !== undefined && { place }),
    status,
    quote: withoutSign(text.slice(event.start, event.end)),
    inferred,
    found: "machine",
  };
}

/** A heading's or an item's words without the sign of it in Markdown, which nobody quotes. */
function withoutSign(passage: string): string {
  return passage.replace(/^(?:#{1,6}|[-*+])[ \t]+/, "");
}
