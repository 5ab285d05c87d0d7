import {
  findQuote,
  type FoundQuote,
} from "../../core/corrections/findQuote.js";
import type { Item } from "../../core/library/item.js";
import type { Actor } from "../../core/model/actor.js";
import { createNameIndex } from "../../core/names/nameIndex.js";

/**
 * Where the source tells an item: an event's quote, a section's heading, the first naming of an actor. The lead has no
 * heading of its own; it begins below the title.
 */
export function sourcePassage(
  text: string,
  item: Item,
): FoundQuote | undefined {
  switch (item.kind) {
    case "article":
      return findQuote(text, item.article.title);
    case "section":
      return findQuote(text, item.section.title ?? item.briefing.article.title);
    case "actor":
      return firstNaming(text, item.actor);
    case "event":
      return item.event.quote === undefined
        ? undefined
        : findQuote(text, item.event.quote);
  }
}

function firstNaming(
  text: string,
  { id, name, aliases }: Actor,
): FoundQuote | undefined {
  const entries = [name, ...aliases].map((words) => ({ id, name: words }));
  const mention = createNameIndex(entries).find(text)[0];
  return mention && { start: mention.start, end: mention.end, isExact: true };
}
