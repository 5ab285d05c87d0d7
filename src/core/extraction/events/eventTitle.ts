import type { ArticleText } from "../text/articleText.js";
import type { Clause, ToldPart } from "./clauses.js";
import type { EventScene } from "./eventRule.js";
import { quotedTitle } from "./quotedTitle.js";
import { subjectWords } from "./subjectWords.js";
import {
  balanced,
  capitalised,
  fittingWords,
  longestTitle,
  type TokenRange,
} from "./titleWords.js";
import { trimmed } from "./trimmedClause.js";

/**
 * A title made from the words of a clause: without its date and conjunction, with what is said where it tells that
 * something is said, and with the subject of the clause before where it has none.
 */
export function titleOf(
  scene: EventScene,
  clauses: readonly Clause[],
  { at, part }: { readonly at: number; readonly part: ToldPart },
): string {
  const title =
    partTitle(scene, part) ??
    quotedTitle(scene, part.clause) ??
    plainTitle(scene, clauses, { at, clause: part.clause });
  return balanced(capitalised(title));
}

/** Of a part that has its subject beside it. */
function partTitle(
  scene: EventScene,
  { clause, subject }: ToldPart,
): string | undefined {
  if (subject === undefined) return undefined;
  const words = wholeMarks(scene, trimmed(scene, clause));
  const room = longestTitle - subject.length;
  const told = fittingWords(scene, words, room);
  // "Born in Oslo, Hale left"
  const isFirst = scene.text.isSentenceStart(words[0]);
  return `${subject} ${isFirst ? told.charAt(0).toLowerCase() + told.slice(1) : told}`;
}

function plainTitle(
  scene: EventScene,
  clauses: readonly Clause[],
  { at, clause }: { readonly at: number; readonly clause: Clause },
): string {
  const [first, end] = trimmed(scene, clause);
  // It may hang on the clause before: "and said | that …"
  const owner = clauses.findIndex(({ end }) => clause.first < end);
  const [from, subject] = subjectWords(scene, clauses, {
    at: Math.min(Math.max(0, owner), at),
    first,
  });
  const room = longestTitle - subject.length;
  const words = fittingWords(scene, wholeMarks(scene, [from, end]), room);
  return subject === "" || words === ""
    ? subject + words
    : `${subject} ${words}`;
}

/** No quotation or bracket cut in two: from where a quotation is introduced to where it ends. */
function wholeMarks(
  { text, quotations }: EventScene,
  [first, end]: TokenRange,
): TokenRange {
  const sentence = text.sentences.of(first);
  const start = text.sentences.first(sentence);
  const limit = text.sentences.end(sentence);
  const isBroken = quotations.has(first) && quotations.has(first - 1);
  const from = isBroken ? quotations.startOf(first, start) : first;
  const to =
    quotations.has(end - 1) && end < limit
      ? quotations.endOf(end, limit)
      : closedBy(text, [from, end], limit);
  return [from, to];
}

const bracket = 0x28;
const closingBracket = 0x29;

/** The end, or that of the bracket that is open there. */
function closedBy(
  text: ArticleText,
  [first, end]: TokenRange,
  limit: number,
): number {
  let open = 0;
  for (let token = first; token < limit; token++) {
    if (token >= end && open <= 0) return end;
    const sign = text.sign(token);
    if (sign === bracket) open++;
    else if (sign === closingBracket) open--;
    if (token >= end && open <= 0) return token + 1;
  }
  return end;
}
