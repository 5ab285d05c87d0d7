import type { Span } from "../../model/span.js";
import { wordClass } from "../lexicon/wordClass.js";
import type { Mention } from "./mention.js";
import type { NameText } from "./nameText.js";

/** Where a name stands. */
type Tokens = Pick<Mention, "first" | "end">;

/** Words beside a person's name that say what the person is. */
export interface Role {
  readonly span: Span;
  /** Whether it says more than "Sir" or "Dr". */
  readonly isOffice: boolean;
  /** Whether it says no more than "Mr" or "Mrs". */
  readonly isPlain: boolean;
  /** Whether it is part of how the person is called: "President Ford", but not "the painter Monet". */
  readonly isTitle: boolean;
}

const courtesy = wordClass.courtesy;
const office = wordClass.office;
const functionWord = wordClass.functionWord;
const speech = wordClass.speech;
const name = wordClass.name;
const demonym = wordClass.demonym;
const common = wordClass.common;
const longestRole = 9;

/** The title in front of the name: "Foreign Minister" of "Foreign Minister Fumio Kishida". */
export function findTitle(text: NameText, person: Mention): Role | undefined {
  const last = person.first - 1;
  if (last < 0 || !text.continues(person.first)) return undefined;
  if (isTitleWord(text, last))
    return titleOf(text, startOfTitle(text, last), last);
  const head = officeBeforeOf(text, last);
  return head === undefined
    ? undefined
    : titleOf(text, startOfTitle(text, head), last);
}

/** Courtesy has a capital; an office need not: "Sister Agnes", "painter Monet", but not "his sister Agnes". */
function isTitleWord(text: NameText, token: number): boolean {
  return (
    isOffice(text, token) ||
    (text.is(token, courtesy) && text.startsUpper(token))
  );
}

const trade =
  /(?:member|maker|writer|player|worker|holder|keeper|owner|winner|founder|[^aeiou]ist)$/;

/** What the lexicon has, or a word made for who does a thing: "kitemaker". */
function isOffice(text: NameText, token: number): boolean {
  return (
    text.is(token, office) ||
    (!text.startsUpper(token) && trade.test(text.word(token)))
  );
}

/** "councillors" in "councillors Ida Lund and Kari Orr" is what both are, and neither is called so. */
const several = /(?:[^isu]s|ies)$/;

const plain = /^(?:mr|mrs|ms|miss|mx|messrs)\.?$/;
const determiners =
  /^(?:the|an?|his|her|their|its|our|my|'s|whose|first|second|third|only|and)$/;
/** Persons are not called by these in lower case. */
const kin =
  /^(?:sons?|daughters?|child|children|native|wife|husband|cousin|nephew|niece|uncle|aunt|grandson|granddaughter)$/;

function titleOf(text: NameText, first: number, last: number): Role {
  const hasDeterminer =
    determiners.test(text.word(first - 1)) || kin.test(text.word(last));
  const isCapital = text.startsUpper(last);
  return {
    span: text.article.span(first, last),
    isOffice: first < last || isOffice(text, last),
    isPlain: first === last && plain.test(text.word(last)),
    isTitle: (isCapital || !hasDeterminer) && !isOfSeveral(text, last),
  };
}

function isOfSeveral(text: NameText, last: number): boolean {
  return !text.is(last, courtesy) && several.test(text.word(last));
}

/** "Secretary" in "Secretary of State Cyrus Vance", "envoy" in "envoy to Chile Ida Lund". */
const joining = /^(?:of|to)$/;

function officeBeforeOf(text: NameText, last: number): number | undefined {
  for (let token = last; token > last - 6 && text.is(token, name); token--) {
    const before = text.word(token - 1) === "the" ? token - 2 : token - 1;
    if (joining.test(text.word(before)) && text.is(before - 1, office))
      return before - 1;
  }
  return undefined;
}

/** Goes left from the office over what belongs to it: "Russian Security Council Secretary", "former prime minister". */
function startOfTitle(text: NameText, last: number): number {
  let first = last;
  const isCourtesy = text.is(last, courtesy) && !text.is(last, office);
  if (isCourtesy && !text.is(last - 1, courtesy | office | name)) return last;
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
  // "co-chairman"
  if (article.word(token + 1) === "-" && article.isGlued(token + 2))
    return article.isWord(token);
  const isBarred = text.is(token, functionWord | wordClass.calendar);
  if (!article.isWord(token) || isBarred) return false;
  if (text.is(token, name | demonym | office)) return true;
  const isOther =
    text.is(token, speech) ||
    /(?:ed|ing|^later|^(?:chose|met|saw|told|beat|made|sent|took))$/.test(
      article.word(token),
    );
  return text.is(token, common) && !isOther;
}

/** What is said of the person after the name: "X, a fellow of the Institute", "X was mayor", "X as envoy to Rome". */
export function findApposition(
  text: NameText,
  person: Tokens,
): Role | undefined {
  return roleAfter(text, person.end) ?? roleBeforeComma(text, person);
}

const opening =
  /^(?:,|\(|as|who|is|was|became|held|holds|the|title|post|office|position|of|a|an|his|her|its|their|then|now|one|also|elected|appointed|named)$/;
const openers = /^(?:,|\(|as|is|was|became)$/;

function roleAfter(text: NameText, end: number): Role | undefined {
  if (!openers.test(text.word(end)) || !text.continues(end)) return undefined;
  let first = end;
  while (first - end < 7 && opening.test(text.word(first))) first++;
  const head = headOfRole(text, first);
  // "Lund, as her colleagues called her"
  const isOfOthers =
    text.word(first - 1) === "as" && several.test(text.word(head ?? end));
  return head === undefined || isOfOthers
    ? undefined
    : spoken(text, oneOf(text, first), endOfRole(text, head));
}

/** At "one" where "one of the" stands before the office. */
function oneOf(text: NameText, first: number): number {
  const at = text.word(first - 1) === "the" ? first - 2 : first - 1;
  const isOne = text.word(at) === "of" && text.word(at - 1) === "one";
  return isOne ? at - 1 : first;
}

function spoken(text: NameText, first: number, last: number): Role {
  const span = text.article.span(first, last);
  return { span, isOffice: true, isPlain: false, isTitle: false };
}

/** The office within the first words of the phrase. */
function headOfRole(text: NameText, first: number): number | undefined {
  const { article } = text;
  for (let token = first; token < first + 6; token++) {
    if (!text.continues(token)) return undefined;
    if (text.is(token, office) && !text.is(token + 1, office)) return token;
    const isJoint = /^(?:'s|-|\.)$/.test(article.word(token));
    const isWord =
      article.isWord(token) && !text.is(token, functionWord | speech);
    if (!isJoint && !isWord) return undefined;
  }
  return undefined;
}

const goesOn = /^(?:of|for|at|in|to|with|on|the|a|and|&|from|'s|-)$/;

/** In tokens, behind the office. */
const longestTail = 18;

function endOfRole(text: NameText, head: number): number {
  let last = head;
  for (let token = head + 1; token < head + longestTail; token++) {
    if (!text.continues(token)) break;
    const word = text.word(token);
    const isContent =
      text.article.isWord(token) && !text.is(token, functionWord | speech);
    if (isContent) last = token;
    else if (!goesOn.test(word)) break;
    if (word === "and" && !text.is(token + 1, name)) break;
  }
  return last;
}

/** "archbishop of Lima" in "the archbishop of Lima, Juan Vega, said". */
function roleBeforeComma(text: NameText, person: Tokens): Role | undefined {
  const { article } = text;
  const last = person.first - 2;
  const isBetween =
    article.word(last + 1) === "," &&
    /^[,.;)]$/.test(article.word(person.end)) &&
    text.continues(person.first);
  if (!isBetween) return undefined;
  for (let token = last; token > last - 10; token--) {
    const isEdge = !article.isWord(token) || !text.continues(token);
    if (isEdge && !/^(?:'s|-)$/.test(article.word(token))) return undefined;
    if (text.is(token, office)) return ofOffice(text, token, last);
  }
  return undefined;
}

/** The office with what stands before it, if an article or owner shows that it is one person's. */
function ofOffice(
  text: NameText,
  head: number,
  last: number,
): Role | undefined {
  const first = startOfTitle(text, head);
  const isOne = /^(?:the|its|their|his|her|'s|an?)$/.test(text.word(first - 1));
  return isOne && endOfRole(text, head) >= last
    ? spoken(text, first, last)
    : undefined;
}
