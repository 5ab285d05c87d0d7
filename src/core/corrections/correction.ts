import type { ActorKind } from "../model/actor.js";
import type { EventStatus } from "../model/event.js";
import type { ListName } from "../model/format/shape.js";

/** A section, actor or event of the file, by its list and id. */
export interface EntryRef {
  readonly list: ListName;
  readonly id: string;
}

/** What a reader must know of an article to cite it, and an import may not find out. */
export const askedFields = [
  "title",
  "author",
  "issued",
  "container-title",
] as const;

export type AskedField = (typeof askedFields)[number];

/** One decision of a person about what a briefing file says. */
export type Correction =
  /** The suggestion is right. */
  | { readonly kind: "accept"; readonly entry: EntryRef }
  /** All suggestions of a list are right; of the actors, those of one kind if it is named. */
  | {
      readonly kind: "acceptAll";
      readonly list: ListName;
      readonly actorKind?: ActorKind;
    }
  /** It is no section, actor or event, and is not to be suggested again. */
  | { readonly kind: "reject"; readonly entry: EntryRef }
  /** The actor is looked up under another name; the old one stays as an alias. */
  | { readonly kind: "rename"; readonly id: string; readonly name: string }
  | {
      readonly kind: "setKind";
      readonly id: string;
      readonly actorKind: ActorKind;
    }
  | { readonly kind: "addAlias"; readonly id: string; readonly alias: string }
  | {
      readonly kind: "removeAlias";
      readonly id: string;
      readonly alias: string;
    }
  /** Two entries name the same actor: the other one's names and events become this one's. */
  | { readonly kind: "merge"; readonly id: string; readonly other: string }
  /** An alias is the name of an actor of its own. */
  | { readonly kind: "split"; readonly id: string; readonly alias: string }
  | { readonly kind: "setDate"; readonly id: string; readonly date: string }
  | {
      readonly kind: "setStatus";
      readonly id: string;
      readonly status: EventStatus;
    }
  /** What the article's file did not say. Several authors are divided by semicolons. */
  | {
      readonly kind: "setArticle";
      readonly field: AskedField;
      readonly text: string;
    }
  /** The passage that tells the event is another one, or none. */
  | { readonly kind: "setQuote"; readonly id: string; readonly quote?: string }
  | {
      readonly kind: "addParticipant" | "removeParticipant";
      readonly id: string;
      readonly actor: string;
    }
  | {
      readonly kind: "addActor";
      readonly name: string;
      readonly actorKind: ActorKind;
    }
  /** A passage tells an event that was not found. */
  | {
      readonly kind: "addEvent";
      readonly title: string;
      readonly quote?: string;
      readonly date?: string;
      readonly section?: string;
      readonly actors?: readonly string[];
    };
