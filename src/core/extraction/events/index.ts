import { narrativeWords } from "../en/narrativeWords.js";
import { verbClasses } from "../en/verbClasses.js";
import { SentenceClauses } from "./clauses.js";
import { type DatedWords, DatedWordsIndex } from "./datedWords.js";
import { type FoundEvent, findEventsIn } from "./findEvents.js";
import type { EventScene } from "./eventRule.js";
import { eventRules } from "./rules/index.js";
import { listMentions } from "./actorMentions.js";
import { Quotations } from "./quotations.js";
import { runningText } from "./runningText.js";
import { storyDay } from "./storyDay.js";
import { VerbForms } from "./verbForms.js";

/** What the stages before found, for the search for events. */
export interface EventSources extends Pick<
  EventScene,
  "text" | "structure" | "actors" | "reference"
> {
  readonly dated: readonly DatedWords[];
}

/** The dated happenings that an English text tells. */
export function findEvents(sources: EventSources): FoundEvent[] {
  const { text, structure, actors, dated, reference } = sources;
  const running = runningText(text, structure);
  const forms = new VerbForms(text, verbClasses);
  const ofText = new DatedWordsIndex(
    dated.filter(({ start }) => running.has(start)),
  );
  // Without spreading, as all scenes must have one shape: nothing is looked at more often.
  const scene: EventScene & { storyDay: string | undefined } = {
    text,
    structure,
    actors,
    reference,
    forms,
    clauses: new SentenceClauses(forms, ofText),
    mentions: listMentions(actors),
    quotations: new Quotations(text),
    narrative: narrativeWords,
    sentences: running.sentences,
    running,
    dated: ofText,
    storyDay: undefined,
  };
  scene.storyDay = storyDay(scene);
  return findEventsIn(scene, eventRules);
}
