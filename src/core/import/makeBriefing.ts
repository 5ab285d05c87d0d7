import { type KeyWishes, makeCitationKey } from "../citation/citationKey.js";
import type { DraftBriefing } from "../extraction/draftBriefing.js";
import { draftBriefing } from "../extraction/extract.js";
import {
  type ExtractedActor,
  type ExtractedEvent,
  toExtracted,
} from "../extraction/extractedBriefing.js";
import { readAuthorName } from "../importers/authorName.js";
import type { ImportedArticle } from "../importers/importer.js";
import type { Actor } from "../model/actor.js";
import type { Article } from "../model/article.js";
import type { Briefing } from "../model/briefing.js";
import type { BriefingEvent } from "../model/event.js";

/** What the engine suggests for an imported article; every actor and event is marked as its finding. */
export function makeBriefing(
  { article, text }: ImportedArticle,
  source: string,
  keys: KeyWishes = {},
): Briefing {
  const draft = draftBriefing(
    { text, ...(article.issued && { issued: article.issued }) },
    {},
  );
  const { sections, actors, events } = toExtracted(draft);
  const described = describe(article, draft, text);
  return {
    article: { ...described, id: makeCitationKey(described, keys) },
    source,
    sections: sections.map(({ id, title }, index) => ({
      id,
      ...(title !== undefined && !(index === 0 && id === "lead") && { title }),
    })),
    actors: actors.map(toActor),
    events: events.map((event) => toEvent(event, text)),
  };
}

/** What the file did not say and the text's own head does. */
function describe(
  article: Article,
  { structure }: DraftBriefing,
  text: string,
): Article {
  const { title, author } = structure;
  const byline = author && readAuthorName(text.slice(author.start, author.end));
  return {
    ...article,
    title:
      article.title === "" && title
        ? text.slice(title.start, title.end).trim()
        : article.title,
    author: article.author.length === 0 && byline ? [byline] : article.author,
  };
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
    quote: text.slice(event.start, event.end),
    inferred,
    found: "machine",
  };
}
