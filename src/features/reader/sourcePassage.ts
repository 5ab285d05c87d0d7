import { findQuote, type FoundQuote } from "../../core/model/findQuote.js";
import type { Item } from "../../core/library/item.js";

/** Where the source tells an item: an event's quote, a section's heading, the first naming of an actor. */
export function sourcePassage(
  text: string,
  item: Item,
): FoundQuote | undefined {
  for (const wording of wordings(item)) {
    const found = findQuote(text, wording);
    if (found) return found;
  }
  return undefined;
}

function wordings(item: Item): readonly string[] {
  switch (item.kind) {
    case "article":
      return [item.article.title];
    case "section":
      return leadOr(item.section.title, item);
    case "actor":
      return [item.actor.name, ...item.actor.aliases];
    case "event":
      return item.event.quote === undefined ? [] : [item.event.quote];
  }
}

/** The lead has no heading of its own: it begins below the title. */
function leadOr(
  title: string | undefined,
  { briefing }: Item,
): readonly string[] {
  return [title ?? briefing.article.title];
}
