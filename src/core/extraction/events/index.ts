import { englishNarrativeWords } from "../lexicon/narrativeWords.js";
import { englishVerbWords, notPast } from "../lexicon/verbWords.js";
import { type DatedWords, DatedWordsIndex } from "./datedWords.js";
import { type FoundEvent, findEventsIn } from "./findEvents.js";
import type { EventScene } from "./eventRule.js";
import { eventRules } from "./rules/index.js";
import { runningText } from "./runningText.js";
import { storyDay } from "./storyDay.js";
import { VerbForms, type VerbWords } from "./verbForms.js";

const english: VerbWords = {
  classes: classesOf(englishVerbWords),
  isRegularPast: (word) =>
    word.length > 3 && word.endsWith("ed") && !notPast.has(word),
};

/** What the stages before found, for the search for events. */
export interface EventSources extends Omit<
  EventScene,
  "forms" | "narrative" | "sentences" | "dated" | "storyDay"
> {
  readonly dated: readonly DatedWords[];
}

/** The dated happenings that an English text tells. */
export function findEvents(sources: EventSources): FoundEvent[] {
  const { text, structure, dated } = sources;
  const running = runningText(text, structure);
  const scene: EventScene = {
    ...sources,
    forms: new VerbForms(text, english),
    narrative: englishNarrativeWords,
    sentences: running.sentences,
    dated: new DatedWordsIndex(dated.filter(({ start }) => running.has(start))),
  };
  const day = storyDay(scene);
  return findEventsIn(
    day === undefined ? scene : { ...scene, storyDay: day },
    eventRules,
  );
}

function classesOf(
  lists: readonly (readonly [number, string])[],
): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [bits, words] of lists)
    for (const word of words.split(" "))
      classes.set(word, (classes.get(word) ?? 0) | bits);
  return classes;
}
