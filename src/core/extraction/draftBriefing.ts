import type { FoundActor } from "./actors/findActors.js";
import type { TimeExpression } from "./dates/timeExpression.js";
import type { FoundEvent } from "./events/findEvents.js";
import type { PageStructure } from "./sections/pageStructure.js";
import type { ArticleText } from "./text/articleText.js";

/** What the stages of extraction have found in a text, before refinement and without ids. */
export interface DraftBriefing {
  readonly text: ArticleText;
  readonly structure: PageStructure;
  readonly timeExpressions: readonly TimeExpression[];
  readonly actors: readonly FoundActor[];
  /** Their actors are numbers of `actors`. */
  readonly events: readonly FoundEvent[];
}
