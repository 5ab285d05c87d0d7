import type { Span } from "./span.js";

export const eventStatuses = [
  "happened",
  "planned",
  "postponed",
  "cancelled",
] as const;

export type EventStatus = (typeof eventStatuses)[number];

/** Something that happened or was planned: what, when, who, where it is stated. */
export interface BriefingEvent {
  readonly id: string;
  /** EDTF; absent when the file has none or it cannot be read. */
  readonly date?: string;
  readonly title: string;
  /** Ids of the actors who take part. */
  readonly actors: readonly string[];
  /** Id of the section that tells it. */
  readonly section?: string;
  readonly place?: string;
  readonly status: EventStatus;
  /** The passage in the source that states it. */
  readonly quote?: string;
  /** Whether the date is our reading rather than the article's words. */
  readonly inferred: boolean;
  /** Set while the entry is the machine's suggestion that no person has accepted. */
  readonly found?: "machine";
  /** Set when it was the machine's suggestion and a person has changed it in the file. */
  readonly isCorrected?: true;
  /** Where the entry stands in the briefing file. */
  readonly at?: Span;
}
