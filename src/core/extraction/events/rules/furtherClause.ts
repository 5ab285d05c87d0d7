import { verbClass } from "../../lexicon/verbWords.js";
import type { Clause } from "../clauses.js";
import type { EventDraft, EventRule, EventScene } from "../eventRule.js";
import { firstFrom } from "../actorMentions.js";

/** In tokens. */
const longestSubject = 8;

/**
 * Reads "…, and Orr announced …" in a sentence that dates another clause; not "and announced …", which tells more of
 * the same, nor "who announced …".
 */
export const furtherClause: EventRule = {
  id: "further-clause",
  *find(scene, found) {
    const counts = new Map<number, number>();
    for (const { sentence } of found)
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    for (const draft of found) {
      if (draft.rule !== "stated-date" || counts.get(draft.sentence) !== 1)
        continue;
      const clause = otherClause(scene, draft);
      if (clause?.verb)
        yield {
          sentence: draft.sentence,
          date: draft.date,
          anchor: scene.text.span(clause.verb.head, clause.verb.head),
          inferred: true,
          rule: "further-clause",
        };
    }
  },
};

/** A clause behind the dated one, in the past, with an actor for its subject. */
function otherClause(scene: EventScene, draft: EventDraft): Clause | undefined {
  const { text, forms } = scene;
  const dated = text.tokenAt(draft.anchor.start);
  return scene.clauses.of(draft.sentence).find((clause) => {
    if (clause.first <= dated || clause.verb?.tense !== "past") return false;
    if (forms.has(clause.verb.first, verbClass.had)) return false;
    const joint = clause.first;
    const isMain =
      forms.has(joint, verbClass.and) ||
      !forms.has(joint, verbClass.clauseStart);
    return isMain && hasSubject(scene, clause);
  });
}

/** Whether an actor is named between the start of the clause and its verb, and nothing else joined to it. */
function hasSubject(
  { text, forms, mentions }: EventScene,
  { first, verb }: Clause,
): boolean {
  const end = Math.min(verb?.first ?? first, first + longestSubject);
  for (let token = first + 1; token < end; token++)
    if (forms.has(token, verbClass.clauseStart)) return false;
  if (forms.has((verb?.first ?? end) - 1, verbClass.and)) return false;
  const next = mentions[firstFrom(mentions, text.start(first))];
  return first < end && next !== undefined && next.start <= text.start(end - 1);
}
