import type { Actor } from "../model/actor.js";
import type { Article, Section } from "../model/article.js";
import type { Briefing } from "../model/briefing.js";
import type { BriefingEvent } from "../model/event.js";
import type { ItemRef } from "../model/itemRef.js";
import type { Library } from "./library.js";

/** What an `ItemRef` names, with the briefing it is in. */
export type Item = { readonly briefing: Briefing } & (
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "section"; readonly section: Section }
  | { readonly kind: "actor"; readonly actor: Actor }
  | { readonly kind: "event"; readonly event: BriefingEvent }
);

/** What the reference names now; `undefined` when the file or the entry is gone. */
export function findItem(library: Library, ref: ItemRef): Item | undefined {
  const briefing = library.get(ref.briefing)?.briefing;
  return briefing && findInBriefing(briefing, ref);
}

/** As `findItem`, in a briefing at hand. */
export function findInBriefing(
  briefing: Briefing,
  ref: Pick<ItemRef, "kind" | "id">,
): Item | undefined {
  switch (ref.kind) {
    case "article":
      return { briefing, kind: "article", article: briefing.article };
    case "section": {
      const section = byId(briefing.sections, ref.id);
      return section && { briefing, kind: "section", section };
    }
    case "actor": {
      const actor = byId(briefing.actors, ref.id);
      return actor && { briefing, kind: "actor", actor };
    }
    case "event": {
      const event = byId(briefing.events, ref.id);
      return event && { briefing, kind: "event", event };
    }
  }
}

function byId<T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
): T | undefined {
  return items.find((item) => item.id === id);
}
