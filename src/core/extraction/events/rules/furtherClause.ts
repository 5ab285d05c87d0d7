import { verbClass } from "../../lexicon/verbWords.js";
import type { ArticleText } from "../../text/articleText.js";
import { type Clause, findClauses } from "../clauses.js";
import type { EventDraft, EventRule, EventScene } from "../eventRule.js";

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
    const starts = actorStarts(scene);
    for (const draft of found) {
      if (draft.rule !== "stated-date" || counts.get(draft.sentence) !== 1)
        continue;
      const clause = otherClause(scene, draft, starts);
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

/** The offsets at which actors are named. */
function actorStarts({ actors }: EventScene): ReadonlySet<number> {
  return new Set(
    actors.flatMap(({ mentions }) => mentions.map(({ start }) => start)),
  );
}

/** A clause behind the dated one, in the past, with an actor for its subject. */
function otherClause(
  { text, forms }: EventScene,
  draft: EventDraft,
  starts: ReadonlySet<number>,
): Clause | undefined {
  const first = text.sentences.first(draft.sentence);
  const clauses = findClauses(forms, first, text.sentences.end(draft.sentence));
  const dated = text.tokenAt(draft.anchor.start);
  return clauses.find((clause) => {
    if (clause.first <= dated || clause.verb?.tense !== "past") return false;
    if (forms.has(clause.verb.first, verbClass.had)) return false;
    const joint = clause.first;
    const isMain =
      forms.has(joint, verbClass.and) ||
      !forms.has(joint, verbClass.clauseStart);
    return isMain && hasSubject(text, clause, starts);
  });
}

/** Whether an actor is named between the start of the clause and its verb. */
function hasSubject(
  text: ArticleText,
  { first, verb }: Clause,
  starts: ReadonlySet<number>,
): boolean {
  const end = Math.min(verb?.first ?? first, first + longestSubject);
  for (let token = first; token < end; token++)
    if (starts.has(text.start(token))) return true;
  return false;
}
