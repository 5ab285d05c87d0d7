import type { SourcePlace } from "../../core/citation/paragraphs.js";
import { findQuote } from "../../core/corrections/findQuote.js";
import type { Item } from "../../core/library/item.js";
import type { Actor } from "../../core/model/actor.js";
import type { Span } from "../../core/model/span.js";

/** Where an article's own text tells an item: an event's quote, the first naming of an actor. A section has its heading. */
export function findSourcePlace(
  text: string,
  item: Item,
): SourcePlace | undefined {
  const span = findSpan(text, item);
  return span && { text, span };
}

function findSpan(text: string, item: Item): Span | undefined {
  switch (item.kind) {
    case "article":
    case "section":
      return undefined;
    case "event":
      return item.event.quote === undefined
        ? undefined
        : findQuote(text, item.event.quote);
    case "actor":
      return findNaming(text, item.actor);
  }
}

function findNaming(text: string, { name, aliases }: Actor): Span | undefined {
  const words = [name, ...aliases].find((one) => text.includes(one));
  if (words === undefined) return undefined;
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
