import type { Briefing } from "../model/briefing.js";
import type { ItemRef } from "../model/itemRef.js";
import type { Citation } from "./citation.js";
import type { Locator } from "./locator.js";
import { toReference } from "./reference.js";

/** What of a briefing is cited. */
export type CitedItem = Pick<ItemRef, "kind" | "id">;

/** The citation of an item: the article's reference, and the section that tells it as the place. */
export function citationOf(briefing: Briefing, item: CitedItem): Citation {
  const reference = toReference(briefing.article);
  const locator = locateSection(briefing, sectionOf(briefing, item));
  return locator === undefined ? { reference } : { reference, locator };
}

function sectionOf(briefing: Briefing, item: CitedItem): string | undefined {
  switch (item.kind) {
    case "section":
      return item.id;
    case "event":
      return briefing.events.find(({ id }) => id === item.id)?.section;
    case "actor":
      return onlySection(briefing, item.id);
    case "article":
      return undefined;
  }
}

/** The section of all the actor's events, when there is just one. */
function onlySection(briefing: Briefing, actor: string): string | undefined {
  const sections = new Set(
    briefing.events
      .filter(({ actors }) => actors.includes(actor))
      .map(({ section }) => section),
  );
  return sections.size === 1 ? [...sections][0] : undefined;
}

/** A heading in its own words; the lead has none and is cited as the whole article. */
function locateSection(
  { sections }: Briefing,
  id: string | undefined,
): Locator | undefined {
  const title = sections.find((section) => section.id === id)?.title?.trim();
  return title === undefined || title === ""
    ? undefined
    : { label: "heading", value: title };
}
