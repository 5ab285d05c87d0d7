import type { Briefing } from "../model/briefing.js";
import type { ItemRef } from "../model/itemRef.js";
import type { Citation } from "./citation.js";
import type { Locator } from "./locator.js";
import { locateParagraph, type SourcePlace } from "./paragraphs.js";
import { toReference } from "./reference.js";

/** What of a briefing is cited. */
export interface CitedItem extends Pick<ItemRef, "kind" | "id"> {
  /** Where the article's own text tells it, if that is known. */
  readonly place?: SourcePlace | undefined;
}

/** The citation of an item: the article's reference, and as the place the paragraph that tells it, else the section. */
export function citationOf(briefing: Briefing, item: CitedItem): Citation {
  const reference = toReference(briefing.article);
  const locator =
    (item.place && locateParagraph(briefing, item.place)) ??
    locateSection(briefing, sectionOf(briefing, item));
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

const numbered =
  /^(?<number>\d{1,3}(?:\.\d{1,3}){1,5}|\d{1,3}(?=[.)]))[.)]?\s+\S/;

/** A heading's number, else its own words; the lead has neither and is cited as the whole article. */
function locateSection(
  { sections }: Briefing,
  id: string | undefined,
): Locator | undefined {
  const title = sections.find((section) => section.id === id)?.title?.trim();
  if (title === undefined || title === "") return undefined;
  const number = numbered.exec(title)?.groups?.number;
  return number === undefined
    ? { label: "heading", value: title }
    : { label: "section", value: number };
}
