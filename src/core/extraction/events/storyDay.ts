import type { DateValue } from "../../dates/dateValue.js";
import { readPlainDate } from "../../dates/readPlainDate.js";
import { calendarDate } from "./rules/statedDate.js";
import { verbClass } from "../lexicon/verbWords.js";
import { isComparison } from "./comparisons.js";
import type { DatedWords } from "./datedWords.js";
import type { EventScene } from "./eventRule.js";

const openingSentences = 5;
const newsDays = 14;
const daysOfYear = 366;
/** In sentences; what is shorter may report briefly of what is. */
const essayLength = 12;

/**
 * The day of which a news report tells where it names no other: the first day up to publication that its
 * opening names, else the day of publication. Undefined when the text is no report of its day.
 */
export function storyDay(scene: EventScene): string | undefined {
  const { reference } = scene;
  if (reference?.precision !== "day" || !isReport(scene, reference))
    return undefined;
  const { text, sentences, dated } = scene;
  const last = sentences[Math.min(openingSentences, sentences.length) - 1];
  if (last === undefined) return undefined;
  const opening = text.sentences.span(last).end;
  for (const words of dated.all) {
    if (words.start >= opening) break;
    const date = calendarDate(words);
    if (date === undefined || !isRecentDay(readPlainDate(date), reference))
      continue;
    if (isComparison(scene, words)) continue;
    if (date !== reference.edtf || !isSaidThen(scene, words)) return date;
  }
  return reference.edtf;
}

/** "The board said on Monday that …" tells of another day than Monday. */
function isSaidThen(
  { text, forms, clauses }: EventScene,
  { start }: DatedWords,
): boolean {
  const token = text.tokenAt(start);
  return clauses
    .of(text.sentences.of(token))
    .some(
      ({ first, end, verb }) =>
        verb !== undefined &&
        first <= token &&
        token < end &&
        forms.has(verb.head, verbClass.speech),
    );
}

/** It bears its day or names one near it, and does not tell more of earlier years than of its own time. */
function isReport(scene: EventScene, reference: DateValue): boolean {
  const from = reference.earliest - daysOfYear;
  const until = reference.latest + newsDays;
  let old = 0;
  let near = 0;
  let hasDay = false;
  for (const words of scene.dated.all) {
    const date = readPlainDate(calendarDate(words) ?? "");
    if (date === undefined) continue;
    if (date.latest < from) old++;
    else if (date.earliest <= until) {
      near++;
      hasDay ||=
        date.precision === "day" &&
        date.latest >= reference.earliest - newsDays;
    }
  }
  const dateLines = scene.structure.date === undefined ? 0 : 1;
  const isOfItsDay = dateLines > 0 || hasDay;
  return (
    isOfItsDay &&
    old <= near + dateLines &&
    !argues(scene) &&
    !isPersonal(scene)
  );
}

/** Whether a long text says what is or may be more often than what happened or was said. */
function argues({ clauses, forms, sentences }: EventScene): boolean {
  if (sentences.length < essayLength) return false;
  let more = 0;
  for (const sentence of sentences) {
    const verb = clauses.of(sentence).find((clause) => clause.verb)?.verb;
    if (verb === undefined) continue;
    const isTold =
      verb.tense === "past" ||
      verb.tense === "perfect" ||
      forms.has(verb.head, verbClass.speech);
    more += isTold ? 1 : -1;
  }
  return more < 0;
}

function isRecentDay(
  date: DateValue | undefined,
  reference: DateValue,
): boolean {
  return (
    date?.precision === "day" &&
    date.latest <= reference.latest &&
    date.earliest >= reference.earliest - newsDays
  );
}

/** One sentence in so many. */
const personalShare = 6;

/** Whether the writer tells of themselves: "I came. We left." outside quotations. */
function isPersonal({ text, sentences, quotations, narrative }: EventScene) {
  const own = sentences.filter((sentence) => {
    const first = text.sentences.first(sentence);
    return narrative.writers.has(text.word(first)) && !quotations.has(first);
  });
  return own.length > 2 && own.length * personalShare > sentences.length;
}
