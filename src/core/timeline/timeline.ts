import type { DatePrecision } from "../dates/dateValue.js";
import type { ActorKind } from "../model/actor.js";
import type { EventStatus } from "../model/event.js";

/** The events of one or several briefings, ready to be drawn; holds only what JSON can carry. */
export interface Timeline {
  readonly title: string;
  readonly briefings: readonly TimelineBriefing[];
  /** In the order of the briefings, then of the article. */
  readonly sections: readonly TimelineSection[];
  /** Those who take part in at least one event, most events first. */
  readonly actors: readonly TimelineActor[];
  /** By time; those without a date last. */
  readonly events: readonly TimelineEvent[];
}

export interface TimelineBriefing {
  /** Address of the briefing file. */
  readonly address: string;
  readonly title: string;
  /** Author and year, as far as they are known. */
  readonly label: string;
}

export interface TimelineSection {
  readonly key: string;
  /** Address of the briefing file. */
  readonly briefing: string;
  readonly id: string;
  /** Empty for the lead. */
  readonly title: string;
}

/** An actor; the same name and kind in two briefings is one. */
export interface TimelineActor {
  readonly key: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly role?: string;
  /** Where it is described: addresses of briefings with the id there. */
  readonly refs: readonly TimelineRef[];
}

export interface TimelineRef {
  readonly briefing: string;
  readonly id: string;
}

export interface TimelineEvent {
  /** Unique within the timeline. */
  readonly key: string;
  /** Address of the briefing file. */
  readonly briefing: string;
  readonly id: string;
  readonly title: string;
  readonly date?: TimelineDate;
  /** The article's own words. */
  readonly quote?: string;
  /** Keys of actors. */
  readonly actors: readonly string[];
  /** Key of a section. */
  readonly section?: string;
  readonly place?: string;
  readonly status: EventStatus;
  /** Whether the date is our reading rather than the article's words. */
  readonly isInferred: boolean;
  /** Whether it is the machine's suggestion that no person has accepted. */
  readonly isSuggested: boolean;
  /** Its place in the telling: 0 is told first. */
  readonly order: number;
  /** Keys of the same event in other briefings, dated otherwise. */
  readonly conflicts: readonly string[];
}

/** A date as day numbers (see `DateValue`) that JSON can carry: an open end is absent. */
export interface TimelineDate {
  readonly edtf: string;
  /** As a reader says it. */
  readonly words: string;
  /** The first day it can mean. */
  readonly from?: number;
  /** The last day it can mean, itself included. */
  readonly to?: number;
  readonly precision: DatePrecision;
  /** Whether the start, and the end, are approximate or uncertain. */
  readonly fadesAtStart: boolean;
  readonly fadesAtEnd: boolean;
}
