import type { DateValue } from "../../dates/dateValue.js";
import type { EventStatus } from "../../model/event.js";
import type { Span } from "../../model/span.js";
import type { FoundActor } from "../actors/findActors.js";
import type { NarrativeWords } from "../lexicon/narrativeWords.js";
import type { PageStructure } from "../sections/pageStructure.js";
import type { ArticleText } from "../text/articleText.js";
import type { SentenceClauses } from "./clauses.js";
import type { DatedWordsIndex } from "./datedWords.js";
import type { ActorMention } from "./actorMentions.js";
import type { Quotations } from "./quotations.js";
import type { RunningText } from "./runningText.js";
import type { VerbForms } from "./verbForms.js";

/** A sentence that tells a happening, as a rule finds it. */
export interface EventDraft {
  /** The number of the sentence. */
  readonly sentence: number;
  /** EDTF. */
  readonly date: string;
  /** The words that the clause is sought around: the date's, or the verb's. */
  readonly anchor: Span;
  /** The words of the date, where the sentence has any. */
  readonly words?: Span;
  /** Whether the date is a reading rather than the sentence's words. */
  readonly inferred: boolean;
  readonly status?: EventStatus;
  /** The rule that found it. */
  readonly rule: string;
}

/** All that a rule can look at. */
export interface EventScene {
  readonly text: ArticleText;
  readonly forms: VerbForms;
  readonly clauses: SentenceClauses;
  readonly narrative: NarrativeWords;
  readonly quotations: Quotations;
  readonly structure: PageStructure;
  /** The sentences of the running text, headings left out, by number. */
  readonly sentences: readonly number[];
  readonly running: RunningText;
  /** In order of the text, those outside the running text left out. */
  readonly dated: DatedWordsIndex;
  readonly actors: readonly FoundActor[];
  /** Where the actors are named, in order of the text. */
  readonly mentions: readonly ActorMention[];
  /** The day, month or year of publication. */
  readonly reference: DateValue | undefined;
  /** The day of which a news report tells, in EDTF; none where the text is no report of its day. */
  readonly storyDay: string | undefined;
}

/** Finds one kind of dated happening. */
export interface EventRule {
  readonly id: string;
  /** `found` is what the rules before it found. */
  find(scene: EventScene, found: readonly EventDraft[]): Iterable<EventDraft>;
}
