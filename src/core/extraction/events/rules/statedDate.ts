import { isComparison } from "../comparisons.js";
import type { DatedWords } from "../datedWords.js";
import type { EventDraft, EventRule, EventScene } from "../eventRule.js";

/** Reads "Hale resigned in May 1990", "between 1682 and 1684 it was rebuilt"; not "two years", "fiscal 1990". */
export const statedDate: EventRule = {
  id: "stated-date",
  *find(scene) {
    const seen = new Set<string>();
    for (const words of scene.dated.all) {
      if (isToldFiner(scene, words)) continue;
      const draft = draftOf(scene, words);
      if (draft === undefined) continue;
      const key = `${draft.sentence} ${draft.date}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield draft;
    }
  },
};

/** In tokens. */
const nextTo = 2;

/** "Two years later" of "Two years later, in May 1885" */
function isToldFiner(
  { text, dated }: EventScene,
  { end, edtf }: DatedWords,
): boolean {
  const next = dated.after(end);
  if (!next?.edtf || !edtf || !next.edtf.startsWith(edtf)) return false;
  const token = text.tokenAt(next.start);
  const from = text.tokenAt(end);
  const isSameSentence = text.sentences.of(token) === text.sentences.of(from);
  return isSameSentence && token - from <= nextTo;
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
