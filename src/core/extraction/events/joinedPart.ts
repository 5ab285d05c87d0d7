import type { Span } from "../../model/span.js";
import { verbClass } from "../lexicon/verbWords.js";
import type { Clause, ToldPart } from "./clauses.js";
import type { EventScene } from "./eventRule.js";
import { calendarDate } from "./rules/statedDate.js";
import { type TokenRange, wordsOf } from "./titleWords.js";
import { trimmed } from "./trimmedClause.js";
import { readVerbGroup } from "./verbGroup.js";

/** In tokens. */
const longestSubject = 10;
const comma = 0x2c;

/**
 * The part of a clause between the dates beside the given one: "The bill was presented" and "The bill was withdrawn"
 * of "The bill was presented on 12 June and withdrawn ten days later"; not of "had daughters in 1928 and 1931".
 */
export function joinedPart(
  scene: EventScene,
  clause: Clause,
  words: Span,
): ToldPart | undefined {
  const { text } = scene;
  const all = datesWithin(scene, clause);
  const before = all.findLast(({ end }) => end <= words.start);
  const behind = all.find(({ start }) => start >= words.end);
  const from = before && jointBehind(scene, before, text.tokenAt(words.start));
  const to = behind && jointBehind(scene, words, text.tokenAt(behind.start));
  if (from === undefined && to === undefined) return undefined;
  const end = to?.[0] ?? clause.end;
  if (from === undefined) return { clause: { ...clause, end } };
  const subject = sharedWords(scene, clause, from[1]);
  return subject === undefined
    ? undefined
    : { clause: { first: from[1], end }, subject };
}

/** The words of the dates in a clause. */
function datesWithin({ text, dated }: EventScene, clause: Clause): Span[] {
  const { start, end } = text.span(clause.first, clause.end - 1);
  const spans: Span[] = [];
  for (let words = dated.after(start); words && words.end <= end;) {
    if (calendarDate(words) !== undefined) spans.push(words.range ?? words);
    words = dated.after(words.range?.end ?? words.end);
  }
  return spans;
}

/** From the "and" or comma right behind a date to the token behind it, where more than a bare date follows. */
function jointBehind(
  { text, forms, narrative }: EventScene,
  { end }: Span,
  next: number,
): TokenRange | undefined {
  const joint = text.tokenAt(end);
  const hasComma = text.sign(joint) === comma;
  const word = hasComma ? joint + 1 : joint;
  const isJoined =
    forms.has(word, verbClass.and) || narrative.contrasts.has(text.word(word));
  if (!isJoined && !(hasComma && forms.has(word, verbClass.participle)))
    return undefined;
  const first = isJoined ? word + 1 : word;
  const isBare =
    next <= first ||
    (next === first + 1 && forms.has(first, verbClass.beforeNoun));
  return isBare ? undefined : [joint, first];
}

/** What the words from a token on share with the start of the clause: the subject, and as much of the verb as they lack. */
function sharedWords(
  scene: EventScene,
  clause: Clause,
  token: number,
): string | undefined {
  const { verb } = clause;
  if (verb === undefined || verb.first >= token) return undefined;
  const [first] = trimmed(scene, clause);
  const end = endOfShared(scene, clause, token);
  const { text, dated } = scene;
  const isShort = end > first && verb.first - first <= longestSubject;
  return isShort && !dated.overlaps(text.span(first, end - 1))
    ? wordsOf(scene, [first, end])
    : undefined;
}

function endOfShared(
  { text, forms, mentions, narrative }: EventScene,
  { verb, end }: Clause,
  token: number,
): number {
  if (verb === undefined) return token;
  let behindAuxiliaries = verb.first;
  while (forms.has(behindAuxiliaries, auxiliary)) behindAuxiliaries++;
  const isPassive = behindAuxiliaries > verb.first;
  if (isPassive && forms.has(token, verbClass.participle))
    return behindAuxiliaries;
  if (readVerbGroup(forms, token, end)) return verb.first;
  const start = text.start(token);
  const isObject =
    forms.has(token, verbClass.beforeNoun | verbClass.to) ||
    narrative.locating.has(text.word(token)) ||
    mentions.some((mention) => mention.start === start) ||
    !forms.has(token + 1, verbClass.beforeNoun);
  return isObject ? verb.head + 1 : verb.first;
}

const auxiliary =
  verbClass.isForm |
  verbClass.wasForm |
  verbClass.hasForm |
  verbClass.had |
  verbClass.will |
  verbClass.being;
