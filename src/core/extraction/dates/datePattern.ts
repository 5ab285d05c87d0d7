import type { Match } from "./match.js";
import type { PairReading, Reading } from "./reading.js";

/** One way of saying a time. */
export interface DatePattern {
  readonly id: string;
  /**
   * The phrases it reads: words, `{category}` for a class of the lexicon, `[optional]`, `(one|other)`,
   * and at the end `…` where another time expression must follow.
   */
  readonly phrases: readonly string[];
  /** What a match says; undefined where the words around tell that it is no time. */
  read(match: Match): Reading | PairReading | undefined;
}
