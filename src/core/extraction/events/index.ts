import { englishNarrativeWords } from "../lexicon/narrativeWords.js";
import { verbForms } from "../en/lexicon/verbForms.js";
import { notPast, verbClass } from "../lexicon/verbWords.js";
import { HashTable } from "../lexicon/hashTable.js";
import { fineHash, unpackHashes } from "../lexicon/packedHashes.js";
import { WordFacts } from "../text/wordFacts.js";
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

/** More than are listed. */
const mostVerbWords = 1024;

const listedVerbs = verbClasses();

/** What English words can be in a verb group. */
const english = new WordFacts((word, hash) => {
  const listed = listedVerbs.get(fineHash(hash));
  return isRegularPast(word)
    ? listed | verbClass.ed | verbClass.participle
    : listed;
});

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
  const forms = new VerbForms(text, english);
  // Without spreading, as all scenes must have one shape: nothing is looked at more often.
  const scene: EventScene & { storyDay: string | undefined } = {
    text,
    structure,
    actors,
    reference,
    forms,
    clauses: new SentenceClauses(forms),
    mentions: listMentions(actors),
    quotations: new Quotations(text),
    narrative: englishNarrativeWords,
    sentences: running.sentences,
    dated: new DatedWordsIndex(dated.filter(({ start }) => running.has(start))),
    storyDay: undefined,
  };
  scene.storyDay = storyDay(scene);
  return findEventsIn(scene, eventRules);
}

function isRegularPast(word: string): boolean {
  return word.length > 3 && word.endsWith("ed") && !notPast.has(word);
}

function verbClasses(): HashTable {
  const classes = new HashTable(mostVerbWords);
  for (const [bits, packed] of verbForms)
    classes.addAll(unpackHashes(packed), bits);
  return classes;
}
