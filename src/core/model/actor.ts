import type { Span } from "./span.js";

/** The kinds of actor, in the order in which they are shown. */
export const actorKinds = [
  "person",
  "state",
  "administration",
  "organization",
  "group",
  "agreement",
  "place",
] as const;

export type ActorKind = (typeof actorKinds)[number];

/** A named thing that a reader looks up. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** As the article gives it: "President of Russia". */
  readonly role?: string;
  /** Other names, as they stand in texts: "Putin", "MOFA". */
  readonly aliases: readonly string[];
  readonly summary?: string;
  /** Addresses of the same thing elsewhere. */
  readonly sameAs: readonly string[];
  /** Set while the entry is the machine's suggestion that no person has accepted. */
  readonly found?: "machine";
  /** Set when it was the machine's suggestion and a person has changed it in the file. */
  readonly isCorrected?: true;
  /** Where the entry stands in the briefing file. */
  readonly at?: Span;
}
