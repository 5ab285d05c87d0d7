import type { DateWordsOptions } from "../../core/dates/dateWords.js";
import type { ActorKind } from "../../core/model/actor.js";
import type { EventStatus } from "../../core/model/event.js";

/** The page's own words, which the host has in the user's language. */
export interface ReaderWords {
  readonly sections: string;
  readonly actors: string;
  readonly events: string;
  readonly lead: string;
  readonly untitled: string;
  readonly undated: string;
  readonly inferred: string;
  readonly suggested: string;
  /** Around the other names of an actor, already in Markdown. */
  readonly also: (names: string) => string;
  /** Around the link to the section that tells an event. */
  readonly toldIn: (section: string) => string;
  readonly kinds: Readonly<Record<ActorKind, string>>;
  readonly kindHeadings: Readonly<Record<ActorKind, string>>;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly dates: Omit<DateWordsOptions, "style">;
}
