import { wordClass } from "../../lexicon/wordClass.js";
import type { NameText } from "../nameText.js";
import type { TaggedName } from "./tagger.js";

const { courtesy, office, noble, given, surname, body, group, name } =
  wordClass;
/** Bodies whose names have an "and" of their own: "Department of Health and Human Services". */
const withAnd =
  /^(?:ministry|department|office|committee|subcommittee|commission|council|agency|bureau|board|center|centre|institute|institution|association|society|academy|authority|secretary|school|college|faculty)$/;

/** Parts a name that holds a title or joins two bodies: "Reform Party and Liberal Alliance", "U.S. President Reagan". */
export function splitName(text: NameText, tagged: TaggedName): TaggedName[] {
  if (tagged.kind === "other") return [tagged];
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

/** The last token that is a title in front of something. */
function lastTitle(
  text: NameText,
  { first, end, kind }: TaggedName,
): number | undefined {
  for (let token = end - 1; token >= first; token--) {
    if (!isTitle(text, token)) continue;
    const isInName =
      kind !== "person" &&
      (token === first || !isBeforePerson(text, token + 1, end));
    return isInName ? undefined : token;
  }
  return undefined;
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

/** "Mayor Bill de Blasio" in "New York City Mayor Bill de Blasio", but not "Ministers" in "Council of Ministers". */
function isBeforePerson(text: NameText, first: number, end: number): boolean {
  return first < end && text.isNamed(first, given | surname);
}

function splitAtTitle(
  text: NameText,
  tagged: TaggedName,
  title: number,
): TaggedName[] {
  const { first, end, kind } = tagged;
  const start = startOfPerson(text, title + 1, end);
  const person: TaggedName[] =
    start < end ? [{ first: start, end, kind: "person" }] : [];
  const hasOwner =
    kind !== "person" && title > first && text.is(title - 1, name);
  return hasOwner ? [{ first, end: title, kind }, ...person] : person;
}

/** Behind "of State" in "Secretary of State Cyrus Vance": at the first given name. */
function startOfPerson(text: NameText, first: number, end: number): number {
  if (text.article.word(first) !== "of") return first;
  for (let token = first + 2; token < end; token++)
    if (text.isNamed(token, given)) return token;
  return end;
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
