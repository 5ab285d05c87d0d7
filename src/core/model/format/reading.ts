import type { ProblemLog } from "./problemLog.js";
import type { ListName } from "./shape.js";
import type { TextValue } from "./value.js";

/** A mention of an entry by its id. */
export interface Reference {
  readonly to: ListName;
  readonly value: TextValue;
}

/** What is gathered while a file is read. */
export interface Reading {
  readonly problems: ProblemLog;
  /** The ids of each list. */
  readonly ids: Readonly<Record<ListName, Set<string>>>;
  readonly references: Reference[];
}
