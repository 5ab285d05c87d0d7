import { verbClass } from "../lexicon/verbWords.js";
import { firstFrom } from "./actorMentions.js";
import type { Clause } from "./clauses.js";
import type { EventScene } from "./eventRule.js";
import { wordsOf } from "./titleWords.js";
import { trimmed } from "./trimmedClause.js";

/** Where the words of a title begin, and the subject to put before them, if they have none of their own. */
export type Subject = readonly [first: number, words: string];

interface Place {
  /** The number of the clause. */
  readonly at: number;
  /** Its first token behind its conjunction. */
  readonly first: number;
}

/** In tokens. */
const longestSubject = 6;

/**
 * The subject of the clause before, for a clause that begins with its verb: "and met with Hale"; the person before
 * "who". Where it is not plain, the words begin with the clause that has it.
 */
export function subjectOf(
  scene: EventScene,
  clauses: readonly Clause[],
  { at, first }: Place,
): Subject {
  if (clauses[at]?.verb?.first !== first) return [first, ""];
  for (let owner = at; owner > 0; owner--) {
    const clause = clauses[owner];
    if (clause && isRelative(scene, clause)) {
      const name = personBefore(scene, clauses[owner - 1], clause.first);
      if (name !== undefined) return [first, name];
    }
    const before = clauses[owner - 1];
    const subject = before && ownSubject(scene, before);
    if (subject) return subject[1] === "" ? subject : [first, subject[1]];
  }
  return [first, ""];
}

function isRelative({ text, narrative }: EventScene, clause: Clause): boolean {
  return narrative.relatives.has(text.word(clause.first));
}

/** The last person named in a clause. */
function personBefore(
  { text, actors, mentions }: EventScene,
  clause: Clause | undefined,
  token: number,
): string | undefined {
  const start = text.start(clause?.first ?? token);
  for (let at = firstFrom(mentions, text.start(token)) - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (mention === undefined || mention.start < start) return undefined;
    if (actors[mention.actor]?.kind === "person")
      return text.text.slice(mention.start, mention.end);
  }
  return undefined;
}

/** The words before the verb of a clause, or where they begin when they are many; undefined where there are none. */
function ownSubject(scene: EventScene, clause: Clause): Subject | undefined {
  const { text, mentions, forms } = scene;
  const [first] = trimmed(scene, clause);
  const end = clause.verb?.first ?? first;
  if (end <= first || isRelative(scene, clause)) return undefined;
  if (end - first <= longestSubject)
    return [first, wordsOf(scene, [first, end])];
  const start = forms.has(first, verbClass.beforeNoun) ? first + 1 : first;
  const named = mentions[firstFrom(mentions, text.start(start))];
  return named?.start === text.start(start)
    ? [first, text.text.slice(text.start(first), named.end)]
    : [first, ""];
}
