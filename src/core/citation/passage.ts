import type { Briefing } from "../model/briefing.js";
import type { Span } from "../model/span.js";
import type { Citation } from "./citation.js";
import { type CitedItem, citationOf } from "./citedItem.js";

/** Words taken from an article or from its briefing, with what cites them. */
export interface Passage {
  readonly text: string;
  /** Whether these are the article's own words; else they are a summary, which nobody should put in quotation marks. */
  readonly isQuote: boolean;
  readonly citation: Citation;
}

/** The passage at a span of the article's own text, cited by its paragraph. */
export function passageInSource(
  briefing: Briefing,
  source: string,
  span: Span,
): Passage {
  const { id } = briefing.article;
  const place = { text: source, span };
  return {
    text: source.slice(span.start, span.end),
    isQuote: true,
    citation: citationOf(briefing, { kind: "article", id, place }),
  };
}

/** The passage of words that stand in a briefing: an event's quote is the article's, all else is a summary. */
export function passageInBriefing(briefing: Briefing, text: string): Passage {
  const words = oneLine(text);
  const holds = (whole: string | undefined) =>
    whole !== undefined && oneLine(whole).includes(words);
  const quoted = briefing.events.find(({ quote }) => holds(quote));
  const item = quoted
    ? ({ kind: "event", id: quoted.id } as const)
    : findTelling(briefing, holds);
  return {
    text,
    isQuote: quoted !== undefined,
    citation: citationOf(briefing, item),
  };
}

function findTelling(
  { article, sections, events, actors }: Briefing,
  holds: (whole: string | undefined) => boolean,
): CitedItem {
  const section = sections.find(
    ({ title, summary }) => holds(title) || holds(summary),
  );
  if (section) return { kind: "section", id: section.id };
  const event = events.find(({ title }) => holds(title));
  if (event) return { kind: "event", id: event.id };
  const actor = actors.find(({ summary }) => holds(summary));
  return actor
    ? { kind: "actor", id: actor.id }
    : { kind: "article", id: article.id };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
