import { verbClass } from "../lexicon/verbWords.js";
import { firstFrom } from "./actorMentions.js";
import type { DatedWords } from "./datedWords.js";
import type { EventScene } from "./eventRule.js";

/** Whether nothing is told to have happened at a date. */
export function tellsNothing(scene: EventScene, words: DatedWords): boolean {
  return isOpen(scene, words) || isBare(scene, words);
}

/** Whether it stands in a condition or a question, which tell of nothing that happened: "if it closes in May", "Did he leave in 1990?" */
function isOpen({ text, clauses, forms }: EventScene, { start }: DatedWords) {
  const token = text.tokenAt(start);
  const sentence = text.sentences.of(token);
  if (text.word(text.sentences.end(sentence) - 1) === "?") return true;
  const clause = clauses.of(sentence).find(({ end }) => token < end);
  if (!clause || !forms.has(clause.first, verbClass.condition)) return false;
  for (let at = clause.first; at < token; at++)
    if (text.word(at) === ",") return false;
  return true;
}

/** "1914." and "Ann Hale: In May 1990.", which name a time and nothing else. */
function isBare(scene: EventScene, words: DatedWords): boolean {
  const { text, forms } = scene;
  const { start, end } = words.range ?? words;
  const [from, to] = [text.tokenAt(start), text.tokenAt(end)];
  const sentence = text.sentences.of(from);
  const last = text.sentences.end(sentence);
  for (let at = behindSpeaker(scene, sentence); at < last; at++) {
    const isOther = text.isWord(at) || text.isNumber(at);
    const isInside = at >= from && at < to;
    if (isOther && !isInside && !forms.has(at, verbClass.beforeNoun))
      return false;
  }
  return true;
}

/** The first token of a sentence behind "Ann Hale:". */
function behindSpeaker({ text, mentions }: EventScene, sentence: number) {
  const { start } = text.sentences.span(sentence);
  const speaker = mentions[firstFrom(mentions, start)];
  const behind = text.tokenAt(speaker?.end ?? start);
  return text.word(behind) === ":" ? behind : text.sentences.first(sentence);
}
