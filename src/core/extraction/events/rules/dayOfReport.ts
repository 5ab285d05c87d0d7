import type { EventDraft, EventRule, EventScene } from "../eventRule.js";
import type { VerbForms } from "../verbForms.js";
import type { Tense, VerbGroup } from "../verbGroup.js";
import type { Clause } from "../clauses.js";
import { verbClass } from "../../lexicon/verbWords.js";

/**
 * Reads "The board has dismissed Hale." in a report of the day; not "The board will meet.", nor what somebody is
 * quoted with at length, and nothing in an essay or a history.
 */
export const dayOfReport: EventRule = {
  id: "day-of-report",
  *find(scene, found) {
    const date = scene.storyDay;
    if (date === undefined) return;
    const dated = new Set(
      found
        .filter((draft) => !isInAside(scene, draft))
        .map(({ sentence }) => sentence),
    );
    for (const sentence of scene.sentences) {
      const clause = tellingClause(scene, sentence, dated.has(sentence));
      if (clause && !isOnlySaid(scene, sentence, clause))
        yield draftOf(scene, sentence, { date, clause });
    }
  },
};

/** What a quotation goes on with, or says of how things are, without the words of who says it. */
function isOnlySaid(
  { quotations }: EventScene,
  sentence: number,
  { verb }: Clause,
) {
  return (
    quotations.hasSentence(sentence) &&
    (verb?.tense === "present" || quotations.hasSentence(sentence - 1))
  );
}

/** "who was chosen in 2014" dates nothing but itself. */
function isInAside(scene: EventScene, draft: EventDraft): boolean {
  const token = scene.text.tokenAt(draft.anchor.start);
  return scene.clauses
    .of(draft.sentence)
    .flatMap(({ asides }) => asides ?? [])
    .some(({ first, end }) => first <= token && token < end);
}

/** What a report tells of its day; the rest is still to come, or may be. */
const told: ReadonlySet<Tense> = new Set<Tense>(["past", "perfect", "present"]);

/** The first clause that tells a happening; where the sentence has a date, one that reports speech. */
function tellingClause(
  { text, forms, clauses, dated }: EventScene,
  sentence: number,
  isDated: boolean,
): Clause | undefined {
  return clauses.of(sentence).find(({ first, end, verb }) => {
    if (verb === undefined || isBefore(forms, verb)) return false;
    if (!isDated) return told.has(verb.tense);
    if (!forms.has(verb.head, verbClass.speech) && verb.tense !== "perfect")
      return false;
    return !dated.overlaps(text.span(first, end - 1));
  });
}

/** "had left" */
function isBefore(forms: VerbForms, { first, head }: VerbGroup): boolean {
  return (
    forms.has(first, verbClass.had) && forms.has(head, verbClass.participle)
  );
}

function draftOf(
  { text }: EventScene,
  sentence: number,
  { date, clause }: { readonly date: string; readonly clause: Clause },
): EventDraft {
  const token = clause.verb?.head ?? clause.first;
  return {
    sentence,
    date,
    anchor: text.span(token, token),
    inferred: true,
    rule: "day-of-report",
  };
}
