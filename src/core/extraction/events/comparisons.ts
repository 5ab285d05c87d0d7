import { verbClass } from "../lexicon/verbWords.js";
import { isOfLetters } from "../text/characters.js";
import type { DatedWords } from "./datedWords.js";
import type { EventScene } from "./eventRule.js";

/** How many tokens before a date the words of a comparison are sought, in its clause. */
const reach = 14;
/** "the lowest turnout for an election of a president since 1948" */
const reachOfSince = 12;

/**
 * Whether a date only measures something else, "compared to a year ago", "the worst since 1992", or tells of which
 * thing one speaks: "ahead of next week's vote", "its second-quarter results".
 */
export function isComparison(scene: EventScene, words: DatedWords): boolean {
  const { text, narrative, forms } = scene;
  if (isOwner(scene, words) || isAdjective(scene, words)) return true;
  const token = text.tokenAt(words.start);
  if (isInBrackets(scene, token)) return true;
  const before = text.word(token - 1);
  if (narrative.onsets.has(before))
    return hasBefore(narrative.extremes, reachOfSince);
  if (hasBefore(narrative.comparers, reach, joint)) return true;
  return narrative.origins.has(before) && words.inferred && !hasDigit(words);

  function hasBefore(
    list: ReadonlySet<string>,
    far: number,
    stops = 0,
  ): boolean {
    for (let at = token - 1; at >= token - far; at--) {
      if (list.has(text.word(at))) return true;
      if (text.isSentenceStart(at) || forms.has(at, stops)) return false;
    }
    return false;
  }

  function hasDigit({ start, end }: DatedWords): boolean {
    return /\d/.test(text.text.slice(start, end));
  }
}

const joint = verbClass.and | verbClass.clauseStart;

/** "before next year's vote"; "in last week's raid" tells when. */
function isOwner(
  { text, forms, narrative }: EventScene,
  { start, end }: DatedWords,
): boolean {
  if (!narrative.possessives.has(text.word(text.tokenAt(end)))) return false;
  const before = text.tokenAt(start) - 1;
  return (
    forms.has(before, verbClass.beforeNoun | verbClass.clauseStart) &&
    !narrative.during.has(text.word(before))
  );
}

/** "third-quarter"; not "mid-May" */
function isAdjective({ text }: EventScene, { start, end, edtf }: DatedWords) {
  if (!edtf?.includes("/")) return false;
  const parts = text.text.slice(start, end).split("-");
  return parts.length === 2 && parts.every(isOfLetters);
}

const bracket = 0x28;

/** "is the author of a history (2014)" */
function isInBrackets({ text, clauses }: EventScene, token: number): boolean {
  return (
    text.sign(token - 1) === bracket &&
    clauses.of(text.sentences.of(token)).find(({ end }) => token < end)?.verb
      ?.tense === "present"
  );
}
