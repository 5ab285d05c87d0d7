import { wordClass } from "../../lexicon/wordClass.js";
import type { NameText } from "../nameText.js";
import { endWithSyllable } from "../personName.js";
import type { TaggedName } from "./tagger.js";
import type { TagKind } from "./tags.js";

const name = wordClass.name;
const body = wordClass.body;
const group = wordClass.group;
const actors =
  body |
  wordClass.group |
  wordClass.state |
  wordClass.place |
  wordClass.organization |
  wordClass.given;
const owners =
  /^(?:peoples?|workers|women|men|farmers|peasants|children|veterans|teachers|students|citizens|soldiers)$/;

/** With "'s Party" behind "Reform People": bodies have people, who own no others. */
export function withOwned(text: NameText, tagged: TaggedName): TaggedName {
  const { first, end } = tagged;
  if (!text.is(end + 1, name)) return tagged;
  const isOwner =
    owners.test(text.word(end - 1)) && /^'s?$/.test(text.word(end));
  if (!isOwner) return tagged;
  const last = text.runEnd(end + 1);
  return holdsBody(text, end + 1, last)
    ? { first, end: last, kind: "organization" }
    : tagged;
}

/** With "& Lund" behind "Hale" and "Hale &" before "Lund": a firm; not "Ida Hale & Lund". */
export function withAmpersand(text: NameText, tagged: TaggedName): TaggedName {
  const { first, end, kind } = tagged;
  if (end - first > 1 && kind !== "organization") return tagged;
  const start = isAmpersand(text, first - 1) ? text.runStart(first - 2) : first;
  const last = isAmpersand(text, end) ? text.runEnd(end + 1) : end;
  const isFirm =
    last - start > end - first &&
    (kind === "organization" || last - start === 3);
  return isFirm ? { first: start, end: last, kind: "organization" } : tagged;
}

function isAmpersand(text: NameText, token: number): boolean {
  return (
    text.word(token) === "&" &&
    text.is(token - 1, name) &&
    text.is(token + 1, name)
  );
}

/** Parts of a text that have a letter or a number, and no name: "Option B". */
const labelled =
  /^(?:annex|appendix|article|chapter|class|clause|exhibit|figure|grade|group|item|note|option|part|phase|plan|question|scenario|schedule|section|stage|step|table|team|tier|type|vitamin)$/;

/** Without "Option B." in front of it. */
export function withoutLabel(text: NameText, tagged: TaggedName): TaggedName {
  const { article } = text;
  const { first } = tagged;
  const isLetter = /^[A-Z]\.?$/.test(article.written(first + 1));
  const isLabel = isLetter && labelled.test(article.word(first));
  return isLabel ? { ...tagged, first: first + 2 } : tagged;
}

/** With "al-" before "Raqqa", "-un" behind "Kim Jong", ", D.C." behind "Washington" and ", Inc." behind "Kensington". */
export function withEnds(text: NameText, tagged: TaggedName): TaggedName {
  const { end, kind } = tagged;
  const first = startWithArticle(text, tagged.first);
  if (kind === "person") return withPersonEnd(text, { first, end, kind });
  return { first, end: isAfterComma(text, end) ? end + 2 : end, kind };
}

/** "arap" and the like stand in persons' names alone. */
const onlyInPersons = /^(?:arap|bin|bint|binti|binte|ibn|ole|ould|wa|von|van)$/;

/** With "arap Moro" behind "Kiprop", and "I" behind "Tsar Robert". */
function withPersonEnd(text: NameText, tagged: TaggedName): TaggedName {
  const { first } = tagged;
  const end = endWithSyllable(text, first, tagged.end);
  const isJoined =
    onlyInPersons.test(text.word(end)) &&
    !text.startsUpper(end) &&
    text.is(end + 1, name) &&
    text.continues(end + 1);
  if (isJoined) return { ...tagged, end: text.runEnd(end + 1) };
  const isFirst = text.article.written(end) === "I" && text.continues(end);
  return isFirst && isRuler(text, tagged)
    ? { ...tagged, end: end + 1 }
    : { ...tagged, end };
}

/** "Tsar" stands in the name or before it. */
function isRuler(text: NameText, { first, end }: TaggedName): boolean {
  for (let token = first - 1; token < end - 1; token++)
    if (ruler.test(text.word(token)) && text.startsUpper(token)) return true;
  return false;
}

const ruler =
  /^(?:king|queen|tsar|czar|emperor|empress|pope|sultan|shah|prince|kaiser)$/;

/** "al", "-" and "Raqqa" are one word. */
function startWithArticle(text: NameText, first: number): number {
  const isArticle =
    text.word(first - 1) === "-" &&
    /^(?:al|el|ad|ar|as|ash|az)$/.test(text.word(first - 2));
  return isArticle ? first - 2 : first;
}

/** "D.C." and "Inc." belong to the name before the comma. */
function isAfterComma(text: NameText, comma: number): boolean {
  if (text.word(comma) !== ",") return false;
  const after = text.word(comma + 1);
  return text.word(comma - 1) === "washington"
    ? /^d\.?c\.?$/.test(after)
    : /^(?:inc|ltd|llc|plc)\.?$/.test(after);
}

/** With "Peace and" before "Safety Commission" where "the" stands before both: one body, since its last word names one. */
export function withPartner(text: NameText, tagged: TaggedName): TaggedName {
  const { first, end, kind } = tagged;
  const last = first - 2;
  if (kind !== "organization" || text.word(first - 1) !== "and") return tagged;
  const start = text.runStart(last);
  const isWhole =
    text.word(start - 1) === "the" &&
    (describes(text, last) || publicBody.test(text.word(end - 1))) &&
    !holdsOwn(text, start, first - 1) &&
    text.isNamed(end - 1, body) &&
    !text.isPlural(end - 1);
  return isWhole ? { ...tagged, first: start } : tagged;
}

const publicBody =
  /^(?:administration|agency|authority|board|bureau|commission|committee|council|service)$/;

/** "Peace" and "Democratic", but not "Pentagon". */
function describes(text: NameText, token: number): boolean {
  if (text.is(token, wordClass.common)) return true;
  return /(?:al|ic|ist|ive)$/.test(text.word(token));
}

/** Whether one of the tokens alone names an actor. */
function holdsOwn(text: NameText, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    if (text.article.isAllUpper(token)) return true;
    if (!isOfField(text, token) && text.is(token, actors)) return true;
  }
  return false;
}

/** "Justice" says what for, though some are called so. */
function isOfField(text: NameText, token: number): boolean {
  const isWord =
    text.is(token, wordClass.common) &&
    !text.is(token, wordClass.state | wordClass.place | body);
  return isWord || isField(text, token);
}

/** "Securities" in "Securities and Exchange Commission" says what for; no other body's name is joined there. */
export function isField(text: NameText, token: number): boolean {
  return text.is(token, body) && text.isPlural(token);
}

/** Before a colon these say what follows: "Image: Ida Lund". */
const labels = /^(?:image|photo|photograph|picture|file|source|credit)s?$/;

/** Without small words, signs and labels at either end. */
export function trimName(
  text: NameText,
  { first, end, kind }: TaggedName,
): TaggedName {
  let start = first;
  let last = end;
  while (start < last && !mayEnd(text, start, kind)) start++;
  while (last > start && !mayEnd(text, last - 1, kind)) last--;
  return { first: start, end: last, kind };
}

function mayEnd(text: NameText, token: number, kind: TagKind): boolean {
  const { article } = text;
  if (article.word(token + 1) === ":" && labels.test(article.word(token)))
    return false;
  if (article.startsUpper(token) || article.isMixedCase(token)) return true;
  if (article.isNumber(token) || text.is(token, name)) return true;
  if (kind !== "person") return false;
  return text.is(token, wordClass.particle) || article.word(token - 1) === "-";
}

/** Whether one of the tokens ends the name of a body. */
export function holdsBody(text: NameText, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (text.isNamed(token, body | group)) return true;
  return false;
}
