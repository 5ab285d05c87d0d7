/** Names one thing in one briefing; what commands of different features hand each other. */
export interface ItemRef {
  /** Address of the briefing file. */
  readonly briefing: string;
  readonly kind: "article" | "section" | "actor" | "event";
  /** Id within the file; of an article, its citation key. */
  readonly id: string;
}
