import { wordClass } from "../../lexicon/wordClass.js";
import type { NameText } from "../nameText.js";
import type { TaggedName } from "./tagger.js";

const { courtesy, office, noble, given, surname, body, group, name } =
  wordClass;
/** Bodies whose names have an "and" of their own: "Department of Health and Human Services". */
const withAnd =
  /^(?:ministry|department|office|committee|subcommittee|commission|council|agency|bureau|board|center|centre|institute|institution|association|society|academy|authority|secretary|school|college|faculty)$/;

/** Parts a name that holds a title or joins two bodies: "Reform Party and Liberal Alliance", "U.S. President Reagan". */
export function splitName(text: NameText, whole: TaggedName): TaggedName[] {
  const tagged = trimName(text, whole);
  if (tagged.kind === "other" || tagged.end <= tagged.first) return [];
  const title = lastTitle(text, tagged);
  if (title !== undefined) return splitAtTitle(text, tagged, title);
  const and =
    tagged.kind === "organization" ? jointOfBodies(text, tagged) : undefined;
  return and === undefined
    ? [tagged]
    : [
        { ...tagged, end: and },
        ...splitName(text, { ...tagged, first: and + 1 }),
      ];
}

/** Without small words and signs at either end. */
function trimName(
  text: NameText,
  { first, end, kind }: TaggedName,
): TaggedName {
  const isEdge = (token: number) =>
    !text.article.startsUpper(token) &&
    !text.article.isNumber(token) &&
    !text.article.isMixedCase(token) &&
    !text.is(token, name) &&
    !(kind === "person" && text.is(token, wordClass.particle));
  let start = first;
  let last = end;
  while (start < last && isEdge(start)) start++;
  while (last > start && isEdge(last - 1)) last--;
  return { first: start, end: last, kind };
}

/** The last token that is a title in front of something. */
function lastTitle(
  text: NameText,
  { first, end, kind }: TaggedName,
): number | undefined {
  const isSurname =
    kind === "person" && end - first > 1 && !isTitle(text, end - 2);
  for (let token = isSurname ? end - 2 : end - 1; token >= first; token--) {
    if (!isTitle(text, token)) continue;
    const isInName = kind !== "person" && !endsTitle(text, token, first, end);
    return isInName ? undefined : token;
  }
  return undefined;
}

/** "Mayor" in "New York Mayor Bill de Blasio" and "General" in "Governor General of Canada", but not "Ministers" in "Council of Ministers". */
function endsTitle(
  text: NameText,
  token: number,
  first: number,
  end: number,
): boolean {
  const isBeforePerson =
    token + 1 < end && text.isNamed(token + 1, given | surname);
  const isOfState =
    text.article.word(token + 1) === "of" &&
    text.isNamed(end - 1, wordClass.state);
  return (isBeforePerson && token > first) || isOfState;
}

function isTitle(text: NameText, token: number): boolean {
  if (!text.isNamed(token, courtesy | office) || text.is(token, noble))
    return false;
  return !text.is(token, given | surname) || isRoyal(text, token);
}

/** "King" in "King George" and "Pope" in "Pope Pius IX" are titles; in "Stephen King" and "Alexander Pope" they are names. */
function isRoyal(text: NameText, token: number): boolean {
  const isDignity =
    /^(?:king|queen|prince|princess|pope|shah|sultan|emperor|tsar|czar|bishop|cardinal|saint|st\.?|sheikh|abbot)$/.test(
      text.article.word(token),
    );
  return (
    isDignity &&
    (text.isNamed(token + 1, given) ||
      text.isNamed(token + 2, wordClass.suffix))
  );
}

function splitAtTitle(
  text: NameText,
  { first, end, kind }: TaggedName,
  title: number,
): TaggedName[] {
  const isOf = text.article.word(title + 1) === "of";
  const start = isOf ? startAfterOf(text, title + 2, end) : title + 1;
  const isPerson = kind === "person" || !isOf || text.isNamed(start, given);
  const rest: TaggedName[] =
    start < end
      ? [{ first: start, end, kind: isPerson ? "person" : "place" }]
      : [];
  const hasOwner =
    kind !== "person" &&
    title > first &&
    text.is(title - 1, name) &&
    !isTitle(text, title - 1);
  return hasOwner ? [{ first, end: title, kind }, ...rest] : rest;
}

/** At "Cyrus" behind "Secretary of State", at "Canada" behind "Governor General of". */
function startAfterOf(text: NameText, first: number, end: number): number {
  for (let token = first; token < end; token++)
    if (text.isNamed(token, given)) return token;
  return text.isNamed(end - 1, wordClass.state)
    ? Math.max(first, end - 2)
    : end;
}

function jointOfBodies(
  text: NameText,
  { first, end }: TaggedName,
): number | undefined {
  let hasBody = false;
  for (let token = first; token < end; token++) {
    const word = text.article.word(token);
    if (withAnd.test(word)) return undefined;
    if (word === "and" && hasBody && holdsBody(text, token + 1, end))
      return token;
    hasBody ||=
      text.isNamed(token, body | group) || text.article.isAllUpper(token);
  }
  return undefined;
}

function holdsBody(text: NameText, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (text.isNamed(token, body | group)) return true;
  return false;
}
