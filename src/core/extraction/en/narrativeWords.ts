import { wordSet } from "../text/wordSet.js";
import type { NarrativeWords } from "../lexicon/narrativeWords.js";

const singular = wordSet("was is has");
const plural = wordSet("were are have they");

export const narrativeWords: NarrativeWords = {
  during: wordSet("in at during on"),
  pointers: wordSet("this that these those the same a an"),
  occasions: wordSet(
    "meeting summit talks conference session visit trip speech ceremony interview encounter occasion gathering hearing debate battle raid attack incident accident dinner banquet negotiations address statement election",
  ),
  answers: wordSet("reply response return retaliation protest answer"),
  answered: wordSet("responded replied answered countered retaliated reacted"),
  linkers: wordSet(
    "then later also meanwhile moreover furthermore consequently therefore afterwards afterward subsequently thereafter finally",
  ),
  fronts: wordSet("in on at as by for with after of under from despite"),
  complements: wordSet("that"),
  contrasts: wordSet("but so however thus"),
  relatives: wordSet("who"),
  thingRelatives: wordSet("which"),
  limiters: wordSet(
    "only just minutes hours days weeks months years shortly soon",
  ),
  comparers: wordSet("compared comparison than versus"),
  genitives: new Map([["whose", "'s"]]),
  locating: wordSet(
    "in at near across throughout within outside inside around",
  ),
  articles: wordSet("the"),
  onsets: wordSet("since"),
  origins: wordSet("from"),
  stateOrgans: wordSet("government army troops"),
  possessives: wordSet("'s '"),
  undoing: new Map([
    ["put off", "postponed"],
    ["put back", "postponed"],
    ["pushed back", "postponed"],
    ["called off", "cancelled"],
  ]),
  passive: (subject, verb) =>
    plural.has(verb) || (!singular.has(verb) && /[^s]s$/.test(subject))
      ? "were"
      : "was",
  writers: wordSet("i we"),
  extremes: wordSet(
    "first second third fourth fifth sixth seventh eighth ninth tenth worst best largest biggest smallest highest lowest steepest sharpest strongest weakest greatest longest most least only heaviest warmest hottest coldest driest wettest deadliest fastest slowest busiest richest poorest strictest",
  ),
  sequels: wordSet(
    "then afterwards afterward thereafter subsequently thereupon",
  ),
  objects: new Map([
    ["he", "him"],
    ["she", "her"],
  ]),
  pronouns: new Map([
    ["he", "he"],
    ["she", "he"],
    ["it", "it"],
    ["they", "they"],
    ["who", "who"],
  ]),
};
