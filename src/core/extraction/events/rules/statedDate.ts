import { verbClass } from "../../lexicon/verbWords.js";
import { isComparison } from "../comparisons.js";
import type { DatedWords } from "../datedWords.js";
import type { EventDraft, EventRule, EventScene } from "../eventRule.js";
import { tellsNothing } from "../tellsNothing.js";

/** Reads "Hale resigned in May 1990", "between 1682 and 1684 it was rebuilt"; not "two years", "fiscal 1990". */
export const statedDate: EventRule = {
  id: "stated-date",
  *find(scene) {
    const seen = new Set<string>();
    for (const words of scene.dated.all) {
      if (isToldFiner(scene, words) || tellsNothing(scene, words)) continue;
      const draft = draftOf(scene, words);
      if (draft === undefined) continue;
      const key = `${clauseOf(scene, draft)} ${draft.date}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield draft;
    }
  },
};

/** The first token of the clause in which the words stand. */
function clauseOf({ text, clauses }: EventScene, draft: EventDraft): number {
  const token = text.tokenAt(draft.anchor.start);
  const clause = clauses.of(draft.sentence).find(({ end }) => token < end);
  return clause?.first ?? token;
}

/** In tokens. */
const nextTo = 2;

/** "Two years later" of "Two years later, in May 1885", "The next year" of "The next year, Hale left on 3 May" */
function isToldFiner(scene: EventScene, { end, edtf }: DatedWords): boolean {
  const { text, dated } = scene;
  const next = dated.after(end);
  if (!next?.edtf || !edtf || !next.edtf.startsWith(edtf)) return false;
  const token = text.tokenAt(next.start);
  const from = text.tokenAt(end);
  const sentence = text.sentences.of(token);
  if (sentence !== text.sentences.of(from)) return false;
  return (
    token - from <= nextTo ||
    (next.edtf.charAt(edtf.length) === "-" && isInOneClause(scene, from, token))
  );
}

/** Whether only the words of one clause without an "and" lead from the comma behind a date put first to another. */
function isInOneClause(
  { text, clauses, forms }: EventScene,
  from: number,
  to: number,
): boolean {
  const clause = clauses
    .of(text.sentences.of(from))
    .find(({ end }) => from < end);
  const verb = clause?.verb;
  if (!clause || !verb || from >= verb.first || to >= clause.end) return false;
  for (let token = from; token < to; token++)
    if (forms.has(token, verbClass.and)) return false;
  return true;
}

function draftOf(scene: EventScene, words: DatedWords): EventDraft | undefined {
  const { text } = scene;
  const date = calendarDate(words);
  if (date === undefined || isComparison(scene, words)) return undefined;
  const { start, end } = words.range ?? words;
  const sentence = text.sentences.of(text.tokenAt(start));
  const [clause] = scene.clauses.of(sentence);
  const isInDateline = clause && end <= text.start(clause.first);
  if (isInDateline) return undefined;
  return {
    sentence,
    date,
    anchor: words,
    words: { start, end },
    inferred: words.inferred,
    rule: "stated-date",
  };
}

/** The date without a time of day, of expressions that place something in the calendar. */
export function calendarDate({
  type,
  edtf,
  range,
}: DatedWords): string | undefined {
  if (range) return range.edtf;
  if (type !== "DATE" && type !== "TIME") return undefined;
  const time = edtf?.indexOf("T") ?? -1;
  return time < 0 ? edtf : edtf?.slice(0, time);
}
