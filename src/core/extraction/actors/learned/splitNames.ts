import { wordClass } from "../../lexicon/wordClass.js";
import type { NameText } from "../nameText.js";
import {
  holdsBody,
  trimName,
  withAmpersand,
  withEnds,
  withOwned,
  withPartner,
} from "./nameEdges.js";
import { isOfficeOf, isParty, memberOfBody, seatBefore } from "./members.js";
import { namesNothing } from "./notNames.js";
import type { TaggedName } from "./tagger.js";

const courtesy = wordClass.courtesy;
const office = wordClass.office;
const noble = wordClass.noble;
const given = wordClass.given;
const surname = wordClass.surname;
const body = wordClass.body;
const group = wordClass.group;
const name = wordClass.name;
/** Bodies whose names have an "and" of their own: "Department of Health and Human Services". */
const withAnd =
  /^(?:ministry|department|office|committee|subcommittee|commission|council|agency|bureau|board|center|centre|institute|institution|association|society|academy|authority|secretary|school|college|faculty)$/;

/** The whole of a name, parted if it holds a title or joins two names: "Reform Party and Liberal Alliance", "U.S. President Reagan". */
export function splitName(text: NameText, tagged: TaggedName): TaggedName[] {
  const trimmed = trimName(text, withOwned(text, tagged));
  const whole = withAmpersand(text, withEnds(text, trimmed));
  return part(text, withPartner(text, whole));
}

function trimAndPart(text: NameText, tagged: TaggedName): TaggedName[] {
  return part(text, trimName(text, tagged));
}

/** The parts of a name, each shorter than it: so this comes to an end. */
function part(text: NameText, tagged: TaggedName): TaggedName[] {
  if (tagged.kind === "other" || tagged.end <= tagged.first) return [];
  if (namesNothing(text, tagged)) return [];
  const based = seatBefore(text, tagged);
  if (based !== undefined) return atSeat(text, tagged, based);
  const hyphen = hyphenOfStates(text, tagged);
  if (hyphen !== undefined) return splitAt(text, tagged, hyphen);
  const joint = jointBefore(text, tagged);
  if (joint !== undefined) return splitAt(text, tagged, joint);
  const member = memberOfBody(text, tagged);
  if (member !== undefined) return splitBefore(text, tagged, member);
  const of = ofMember(text, tagged);
  if (of !== undefined) return trimAndPart(text, { ...tagged, end: of });
  const title = lastTitle(text, tagged);
  if (title !== undefined) return splitAtTitle(text, tagged, title);
  if (isOfficeOf(text, tagged)) return [{ ...tagged, kind: "organization" }];
  const and =
    tagged.kind === "organization" ? jointOfBodies(text, tagged) : undefined;
  return and === undefined ? [tagged] : splitAt(text, tagged, and);
}

/** The parts on both sides of a token. */
function splitAt(
  text: NameText,
  tagged: TaggedName,
  token: number,
): TaggedName[] {
  const right = trimAndPart(text, { ...tagged, first: token + 1 });
  return [{ ...tagged, end: token }, ...right];
}

/** The parts on both sides of where a person's name begins. */
function splitBefore(
  text: NameText,
  tagged: TaggedName,
  person: number,
): TaggedName[] {
  const right = trimAndPart(text, { ...tagged, first: person, kind: "person" });
  return [...trimAndPart(text, { ...tagged, end: person }), ...right];
}

/** "and" in "Council of Churches and the Ford Fund" and "for" in "Ida Lund for the Reform Party": "the" begins another name. */
function jointBefore(
  text: NameText,
  { first, end, kind }: TaggedName,
): number | undefined {
  for (let token = first + 1; token < end - 2; token++) {
    if (text.article.word(token + 1) !== "the") continue;
    const word = text.article.word(token);
    const isWhole = kind !== "organization" || isParty(text, token - 1);
    const isAside = word === "for" && isWhole && !text.is(token - 1, office);
    if (isAside || (word === "and" && holdsBody(text, token + 2, end)))
      return token;
  }
  return undefined;
}

/** The place, and who is based there. */
function atSeat(
  text: NameText,
  { first, end, kind }: TaggedName,
  hyphen: number,
): TaggedName[] {
  const based = kind === "place" ? "organization" : kind;
  return [
    { first, end: hyphen, kind: "place" },
    ...trimAndPart(text, { first: hyphen + 2, end, kind: based }),
  ];
}

/** "-" in "Japan-Russia", but not in "Jean-Claude" and "Guinea-Bissau". */
function hyphenOfStates(
  text: NameText,
  { first, end }: TaggedName,
): number | undefined {
  const isPair =
    end - first === 3 &&
    /^[-–]$/.test(text.article.word(first + 1)) &&
    text.is(first, wordClass.state) &&
    text.is(first + 2, wordClass.state);
  return isPair ? first + 1 : undefined;
}

/** "of" in "Ida Lund of Kensington Bank", but not in "Clive of India". */
function ofMember(
  text: NameText,
  { first, end, kind }: TaggedName,
): number | undefined {
  if (kind !== "person" || text.is(first, noble)) return undefined;
  for (let token = first + 2; token < end; token++)
    if (text.article.word(token) === "of" && !isTitle(text, token - 1))
      return token;
  return undefined;
}

/** The last token that is a title in front of something. */
function lastTitle(
  text: NameText,
  { first, end, kind }: TaggedName,
): number | undefined {
  const isSurname =
    kind === "person" && end - first > 1 && mayBeGiven(text, end - 2);
  for (let token = isSurname ? end - 2 : end - 1; token >= first; token--) {
    const isOwner = /^['’]s$/.test(text.article.word(token + 1));
    if (isOwner || !isTitle(text, token)) continue;
    const isInName = kind !== "person" && !endsTitle(text, token, first, end);
    return isInName ? undefined : token;
  }
  return undefined;
}

/** Whether a title behind the token could be a surname: "Mary Judge", but not "Prime Minister" and "U.S. Senator". */
function mayBeGiven(text: NameText, token: number): boolean {
  const opensTitle = /^(?:prime|crown|vice|under)$/;
  return (
    !text.is(token, wordClass.state) &&
    !isTitle(text, token) &&
    !opensTitle.test(text.article.word(token))
  );
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
  const word = text.article.word(token);
  if (alwaysDignity.test(word) && !text.isNamed(token - 1, given))
    return text.is(token + 1, name) && text.continues(token + 1);
  return (
    dignity.test(word) &&
    (text.isNamed(token + 1, given) || isNumeral(text, token + 2))
  );
}

const alwaysDignity = /^(?:pope|shah|sultan|emperor|tsar|czar)$/;
const dignity =
  /^(?:king|queen|prince|princess|bishop|cardinal|saint|st\.?|sheikh|abbot)$/;

/** "II" and "I" after a name. */
function isNumeral(text: NameText, token: number): boolean {
  if (!text.article.startsUpper(token)) return false;
  return text.is(token, wordClass.suffix) || text.article.word(token) === "i";
}

function splitAtTitle(
  text: NameText,
  tagged: TaggedName,
  title: number,
): TaggedName[] {
  const { end, kind } = tagged;
  const isOf = /^(?:of|for)$/.test(text.article.word(title + 1));
  const start = isOf ? startAfterOf(text, title + 2, end) : title + 1;
  const isPerson = kind === "person" || !isOf || text.isNamed(start, given);
  const rest: TaggedName[] =
    start < end
      ? [{ first: start, end, kind: isPerson ? "person" : "place" }]
      : [];
  return [...ownerOf(text, tagged, title), ...rest];
}

/** "U.S." in "U.S. President Donald Trump", "Kensington Bank" in "Kensington Bank CEO Ida Lund". */
function ownerOf(
  text: NameText,
  { first, kind }: TaggedName,
  title: number,
): TaggedName[] {
  let end = title;
  while (end > first && isTitle(text, end - 1)) end--;
  if (end === first || !text.is(end - 1, name)) return [];
  if (kind !== "person") return [{ first, end, kind }];
  if (text.is(end - 1, wordClass.state | wordClass.place))
    return [{ first, end, kind: "place" }];
  return text.is(end - 1, body | wordClass.organization)
    ? [{ first, end, kind: "organization" }]
    : [];
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
      return isPairOfPeople(text, token) ? undefined : token;
    // "Securities and Exchange Commission"
    const isField = token === first && /[^s]s$/.test(word);
    hasBody ||=
      (!isField && text.isNamed(token, body | group)) ||
      text.article.isAllUpper(token);
  }
  return undefined;
}

/** "Liberals and Democrats" in "Alliance of Liberals and Democrats". */
function isPairOfPeople({ article }: NameText, and: number): boolean {
  const isPlural = (token: number) => /[^s]s$/.test(article.word(token));
  return (
    article.word(and - 2) === "of" && isPlural(and - 1) && isPlural(and + 1)
  );
}
