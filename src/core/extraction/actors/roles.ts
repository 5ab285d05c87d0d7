import type { Span } from "../../model/span.js";
import { wordClass } from "../lexicon/wordClass.js";
import type { Mention } from "./mention.js";
import type { NameText } from "./nameText.js";

/** The words beside a person's name that say what the person is. */
export interface Role {
  readonly span: Span;
  /** Whether it says more than "Mr" or "Dr". */
  readonly isOffice: boolean;
}

const { courtesy, office, functionWord, speech, name, demonym, common } =
  wordClass;
const longestRole = 9;

/** The title in front of the name: "Foreign Minister" of "Foreign Minister Fumio Kishida". */
export function findTitle(text: NameText, person: Mention): Role | undefined {
  const last = person.first - 1;
  if (!isInSentence(text, last, person.first)) return undefined;
  if (text.is(last, office | courtesy)) return titleEndingAt(text, last);
  const of = officeBeforeOf(text, last);
  return of === undefined
    ? undefined
    : toRole(text, startOfTitle(text, of), last, true);
}

function titleEndingAt(text: NameText, last: number): Role {
  return toRole(text, startOfTitle(text, last), last, text.is(last, office));
}

function toRole(
  { article }: NameText,
  first: number,
  last: number,
  isOffice: boolean,
): Role {
  return { span: article.span(first, last), isOffice };
}

function isInSentence(text: NameText, token: number, next: number): boolean {
  return token >= 0 && !text.article.isSentenceStart(next);
}

/** "Secretary" in "Secretary of State Cyrus Vance". */
function officeBeforeOf(text: NameText, last: number): number | undefined {
  for (let token = last; token > last - 6 && text.is(token, name); token--) {
    const before =
      text.article.word(token - 1) === "the" ? token - 2 : token - 1;
    if (text.article.word(before) === "of" && text.is(before - 1, office))
      return before - 1;
  }
  return undefined;
}

/** Goes left from the office over what belongs to it: "Russian Security Council Secretary", "former prime minister". */
function startOfTitle(text: NameText, last: number): number {
  let first = last;
  while (
    last - first < longestRole &&
    belongsToTitle(text, first - 1) &&
    !text.article.isSentenceStart(first)
  )
    first--;
  while (first < last && !text.article.isWord(first)) first++;
  return first;
}

function belongsToTitle(text: NameText, token: number): boolean {
  const { article } = text;
  if (article.word(token) === "-") return article.isGlued(token);
  if (
    !article.isWord(token) ||
    text.is(token, functionWord | wordClass.calendar)
  )
    return false;
  if (text.is(token, name | demonym | office)) return true;
  return (
    text.is(token, common) &&
    !text.is(token, speech) &&
    !/(?:ed|ing)$/.test(article.word(token))
  );
}

/** What stands after the name between commas: "research fellow at the Institute" of "X, research fellow at the Institute,". */
export function findApposition(
  text: NameText,
  person: Mention,
): Role | undefined {
  const { article } = text;
  if (article.word(person.end) !== "," || !text.continues(person.end + 1))
    return undefined;
  const opening = skipOpening(text, person.end + 1);
  const head = headOfApposition(text, opening);
  return head === undefined
    ? undefined
    : toRole(text, opening, endOfApposition(text, head), true);
}

function skipOpening(text: NameText, token: number): number {
  return /^(?:the|a|an|his|her|then|now|who|is|was)$/.test(
    text.article.word(token),
  ) && text.continues(token + 1)
    ? skipOpening(text, token + 1)
    : token;
}

/** The office within the first words of the phrase. */
function headOfApposition(text: NameText, first: number): number | undefined {
  for (let token = first; token < first + 6 && text.continues(token); token++) {
    const { article } = text;
    if (text.is(token, office) && !text.is(token + 1, office)) return token;
    const isPart =
      article.word(token) === "'s" ||
      article.word(token) === "-" ||
      (article.isWord(token) && !text.is(token, functionWord | speech));
    if (!isPart) return undefined;
  }
  return undefined;
}

const goesOn = /^(?:of|for|at|in|to|with|on|the|a|and|&|from|'s|-)$/;

function endOfApposition(text: NameText, head: number): number {
  let last = head;
  for (
    let token = head + 1;
    token < head + 12 && text.continues(token);
    token++
  ) {
    const isWord = text.article.isWord(token) && !text.is(token, functionWord);
    if (isWord && !text.is(token, speech)) last = token;
    else if (!goesOn.test(text.article.word(token))) break;
  }
  return last;
}
