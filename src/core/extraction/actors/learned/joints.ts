import { wordClass } from "../../lexicon/wordClass.js";
import { hashOf, nextHash } from "../../text/wordHash.js";
import type { NameText } from "../nameText.js";
import { isParty } from "./members.js";
import { holdsBody, isField } from "./nameEdges.js";
import type { TaggedName } from "./tagger.js";

const office = wordClass.office;
const name = wordClass.name;
const bodies = wordClass.body | wordClass.group;
/** Bodies whose names have an "and" of their own: "Department of Health and Human Services". */
const withAnd =
  /^(?:ministry|department|office|committee|subcommittee|commission|council|agency|bureau|board|center|centre|institute|institution|association|society|academy|authority|secretary|school|college|faculty)$/;

/** The token that joins two names, which the tagger took for one. */
export function jointOf(
  text: NameText,
  tagged: TaggedName,
): number | undefined {
  return (
    hyphenOfStates(text, tagged) ??
    jointBefore(text, tagged) ??
    gapIn(text, tagged)
  );
}

/** "–" in "OSLO – The Reform Party", "the" in "Oslo the High Court", but not in "Peter the Great". */
function gapIn(
  text: NameText,
  { first, end, kind }: TaggedName,
): number | undefined {
  for (let token = first + 1; token < end - 1; token++) {
    if (isBehindCity(text, token)) return token;
    const isArticle = text.word(token) === "the" && !text.startsUpper(token);
    if (isArticle && kind !== "person" && text.is(token - 1, name))
      return token;
  }
  return undefined;
}

/** The dash of a dateline, which the city's capitals show. */
function isBehindCity({ article }: NameText, token: number): boolean {
  return (
    /^[-–—]$/.test(article.word(token)) &&
    !article.isGlued(token) &&
    article.isAllUpper(token - 1) &&
    !article.isAllUpper(token + 1)
  );
}

/** "-" in "Japan-Russia", but not in "Jean-Claude" and "Guinea-Bissau". */
function hyphenOfStates(
  text: NameText,
  { first, end }: TaggedName,
): number | undefined {
  const isPair =
    end - first === 3 &&
    /^[-–]$/.test(text.word(first + 1)) &&
    text.is(first, wordClass.state) &&
    text.is(first + 2, wordClass.state);
  return isPair ? first + 1 : undefined;
}

/** "and" in "Council of Churches and the Ford Fund" and "for" in "Ida Lund for the Reform Party": "the" begins another name. */
function jointBefore(
  text: NameText,
  { first, end, kind }: TaggedName,
): number | undefined {
  for (let token = first + 1; token < end - 2; token++) {
    if (text.word(token + 1) !== "the") continue;
    const word = text.word(token);
    const isWhole = kind !== "organization" || isParty(text, token - 1);
    const isAside = word === "for" && isWhole && !text.is(token - 1, office);
    if (isAside || (word === "and" && holdsBody(text, token + 2, end)))
      return token;
  }
  return undefined;
}

/** "and" in "Reform Party and Liberal Alliance", but not in "Ministry of Trade and Industry". */
export function jointOfBodies(
  text: NameText,
  { first, end }: TaggedName,
): number | undefined {
  let hasBody = false;
  for (let token = first; token < end; token++) {
    const word = text.word(token);
    if (withAnd.test(word)) return undefined;
    if (word === "and" && joinsWholes(text, { first, end }, token))
      return token;
    if (word === "and" && hasBody && holdsBody(text, token + 1, end))
      return isPairOfPeople(text, token) ? undefined : token;
    const isOwn = token > first || !isField(text, token);
    hasBody ||=
      (isOwn && text.isNamed(token, bodies)) || text.article.isAllUpper(token);
  }
  return undefined;
}

const firmEnd = /^(?:co|corp|inc|ltd|llc|plc|sa|ag)\.?$/;

/** Whether what stands before "and" is a firm, "Hale & Co. and Lund", or a name that the lexicon has. */
function joinsWholes(
  text: NameText,
  { first, end }: Pick<TaggedName, "first" | "end">,
  and: number,
): boolean {
  return (
    firmEnd.test(text.word(and - 1)) ||
    (isKnownBody(text, first, and) && end - and > 2)
  );
}

/** Whether the lexicon has these words as one name of a body. */
function isKnownBody(
  { article, lexicon }: NameText,
  first: number,
  end: number,
): boolean {
  if (end - first < 2) return false;
  let hash = hashOf(article.word(first));
  for (let token = first + 1; token < end; token++)
    hash = hashOf(article.word(token), nextHash(hash, space));
  return (lexicon.phraseClasses(hash) & wordClass.organization) !== 0;
}

const space = 0x20;

/** "Liberals and Democrats" in "Alliance of Liberals and Democrats". */
function isPairOfPeople(text: NameText, and: number): boolean {
  return (
    text.word(and - 2) === "of" &&
    text.isPlural(and - 1) &&
    text.isPlural(and + 1)
  );
}
