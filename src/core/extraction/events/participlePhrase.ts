import type { Span } from "../../model/span.js";
import { verbClass } from "../lexicon/verbWords.js";
import { firstFrom } from "./actorMentions.js";
import type { Clause, ToldPart } from "./clauses.js";
import type { EventScene } from "./eventRule.js";
import { type TokenRange, wordsOf } from "./titleWords.js";
import { trimmed } from "./trimmedClause.js";

/** In tokens. */
const longestSubject = 10;
const longestPhrase = 24;
const comma = 0x2c;

/**
 * The phrase of a participle that a date stands in: "Born in Oslo in 1890, Hale …", "The prize, established in 1985,
 * …", as "Hale was born in Oslo", "The prize was established"; not "closed" in "The mill closed in 1985".
 */
export function participlePhrase(
  scene: EventScene,
  clause: Clause,
  words: Span,
): ToldPart | undefined {
  const { text, narrative } = scene;
  const phrase = phraseAround(scene, clause, words);
  if (phrase === undefined) return undefined;
  const [first, end] = phrase;
  const subject =
    first === clause.first
      ? subjectBehind(scene, clause, end + 1)
      : subjectBefore(scene, clause, first - 1);
  if (subject === undefined) return undefined;
  const verb = text.word(clause.verb?.first ?? -1);
  const passive = narrative.passive(text.word(subject[1] - 1), verb);
  return {
    clause: { first, end },
    subject: `${wordsOf(scene, subject)} ${passive}`,
    named: subject,
  };
}

/** A clause without the phrase at its start that another date stands in: "Born in 1890, Hale left in 1910" */
export function behindPhrase(
  scene: EventScene,
  clause: Clause,
  words: Span,
): ToldPart | undefined {
  const other = scene.dated.after(scene.text.start(clause.first));
  if (other === undefined || other.start >= words.start) return undefined;
  const phrase = phraseAround(scene, clause, other);
  return phrase?.[0] === clause.first
    ? { clause: { ...clause, first: phrase[1] + 1 } }
    : undefined;
}

/** From the participle to the comma behind the date, or to the end of the clause. */
function phraseAround(
  { text, forms }: EventScene,
  { first, end }: Clause,
  words: Span,
): TokenRange | undefined {
  const date = text.tokenAt(words.start);
  let from = date;
  while (from > first && text.sign(from - 1) !== comma) from--;
  if (date - from > longestPhrase) return undefined;
  let verb = from;
  while (verb < date && forms.has(verb, verbClass.adverb)) verb++;
  const isParticiple =
    forms.has(verb, verbClass.participle) &&
    !forms.has(verb, verbClass.being | verbClass.had | verbClass.plan);
  if (!isParticiple || verb >= date) return undefined;
  for (let token = verb + 1; token < date; token++)
    if (forms.has(token, finite | verbClass.and)) return undefined;
  let to = text.tokenAt(words.end);
  while (to < end && text.sign(to) !== comma && !text.isPunctuation(to)) to++;
  return from === first && text.sign(to) !== comma ? undefined : [from, to];
}

const finite =
  verbClass.isForm |
  verbClass.wasForm |
  verbClass.hasForm |
  verbClass.had |
  verbClass.will |
  verbClass.would;

/** The words from here to the verb, or the name that stands here. */
function subjectBehind(
  { text, mentions }: EventScene,
  { verb }: Clause,
  first: number,
): TokenRange | undefined {
  const start = text.start(first);
  const named = mentions[firstFrom(mentions, start)];
  if (named?.start === start) return [first, text.tokenAt(named.end)];
  const end = verb?.first ?? first;
  return end > first && end - first <= longestSubject
    ? [first, end]
    : undefined;
}

/** The words from the start of the clause up to the comma, where they hold neither verb nor comma. */
function subjectBefore(
  scene: EventScene,
  clause: Clause,
  end: number,
): TokenRange | undefined {
  const { text, narrative } = scene;
  if (clause.verb && clause.verb.first < end) return undefined;
  let [first] = trimmed(scene, { first: clause.first, end });
  if (narrative.fronts.has(text.word(first))) first++;
  for (let token = first; token < end; token++)
    if (text.isPunctuation(token)) return undefined;
  const length = end - first;
  return length > 0 && length <= longestSubject ? [first, end] : undefined;
}
