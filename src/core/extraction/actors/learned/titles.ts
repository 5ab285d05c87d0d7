import { wordClass } from "../../lexicon/wordClass.js";
import type { NameText } from "../nameText.js";
import type { TaggedName } from "./tagger.js";

const courtesy = wordClass.courtesy;
const office = wordClass.office;
const noble = wordClass.noble;
const given = wordClass.given;
const surname = wordClass.surname;
const name = wordClass.name;

/** The last token that is a title in front of something. */
export function lastTitle(
  text: NameText,
  { first, end, kind }: TaggedName,
): number | undefined {
  const isSurname =
    kind === "person" && end - first > 1 && mayBeGiven(text, end - 2);
  for (let token = isSurname ? end - 2 : end - 1; token >= first; token--) {
    if (!isTitle(text, token)) continue;
    const isOwner = /^['’]s$/.test(text.word(token + 1));
    if (isOwner) continue;
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
    !opensTitle.test(text.word(token))
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
    text.word(token + 1) === "of" && text.isNamed(end - 1, wordClass.state);
  return (isBeforePerson && token > first) || isOfState;
}

/** Whether the token is a title and no name: "King" in "King George", but not in "Stephen King". */
export function isTitle(text: NameText, token: number): boolean {
  if (!text.isNamed(token, courtesy | office) || text.is(token, noble))
    return false;
  return !text.is(token, given | surname) || isRoyal(text, token);
}

/** "King" in "King George" and "Pope" in "Pope Pius IX" are titles; in "Stephen King" and "Alexander Pope" they are names. */
function isRoyal(text: NameText, token: number): boolean {
  const word = text.word(token);
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
  if (!text.startsUpper(token)) return false;
  return text.is(token, wordClass.suffix) || text.word(token) === "i";
}
