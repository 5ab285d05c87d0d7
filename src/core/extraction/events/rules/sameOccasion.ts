import type { Clause } from "../clauses.js";
import type { EventDraft, EventRule, EventScene } from "../eventRule.js";

/**
 * Reads "In this meeting, Hale agreed." and "Orr then resigned." after a sentence with a date; not
 * "In the end, Hale agreed.", and nothing at the start of a paragraph.
 */
export const sameOccasion: EventRule = {
  id: "same-occasion",
  *find(scene, found) {
    const last = lastBySentence(found);
    for (const sentence of scene.sentences) {
      const before = last.get(sentence - 1);
      if (!before || last.has(sentence) || beginsParagraph(scene, sentence))
        continue;
      const draft = draftAfter(scene, sentence, before);
      if (draft === undefined) continue;
      // So that the next sentence can go on from this one.
      last.set(sentence, draft);
      yield draft;
    }
  },
};

/** Of each sentence with events, the one named last. */
function lastBySentence(found: readonly EventDraft[]): Map<number, EventDraft> {
  const last = new Map<number, EventDraft>();
  for (const draft of found) {
    const other = last.get(draft.sentence);
    if (!other || other.anchor.start <= draft.anchor.start)
      last.set(draft.sentence, draft);
  }
  return last;
}

function beginsParagraph({ text }: EventScene, sentence: number): boolean {
  return text.isParagraphStart(text.sentences.first(sentence));
}

function draftAfter(
  scene: EventScene,
  sentence: number,
  before: EventDraft,
): EventDraft | undefined {
  const { text } = scene;
  const first = text.sentences.first(sentence);
  const clause = scene.clauses
    .of(sentence)
    .find(({ verb }) => verb?.tense === "past");
  if (clause?.verb === undefined) return undefined;
  const isSame = isAtOccasion(scene, first);
  if (!isSame && !isSequel(scene, first, clause)) return undefined;
  return {
    sentence,
    date: isSame ? before.date : approximate(before.date),
    anchor: text.span(clause.verb.head, clause.verb.head),
    inferred: true,
    rule: "same-occasion",
  };
}

/** "In this meeting", "At the same conference", "In reply to", "During the talks" at the start. */
function isAtOccasion({ text, narrative }: EventScene, first: number): boolean {
  if (!narrative.during.has(text.word(first))) return false;
  let token = first + 1;
  if (narrative.answers.has(text.word(token))) return true;
  if (!narrative.pointers.has(text.word(token))) return false;
  while (token < first + 5 && text.isWord(token)) {
    if (narrative.occasions.has(text.word(token))) return true;
    token++;
  }
  return false;
}

/** "Then" at the start or by the verb, or a verb of answering. */
function isSequel(
  { text, narrative }: EventScene,
  first: number,
  { verb }: Clause,
): boolean {
  if (narrative.sequels.has(text.word(first))) return true;
  if (verb === undefined) return false;
  return (
    narrative.sequels.has(text.word(verb.first - 1)) ||
    narrative.answered.has(text.word(verb.head))
  );
}

/** A plain day, month or year as about then; all else stays. */
function approximate(date: string): string {
  return /^-?\d{4}(?:-\d{2}){0,2}$/.test(date) ? `${date}~` : date;
}
