import { wordClass } from "../../lexicon/wordClass.js";
import type { NameText } from "../nameText.js";
import { isParty } from "./members.js";
import { holdsBody, isField } from "./nameEdges.js";
import type { TaggedName } from "./tagger.js";

const office = wordClass.office;
const bodies = wordClass.body | wordClass.group;
/** Bodies whose names have an "and" of their own: "Department of Health and Human Services". */
const withAnd =
  /^(?:ministry|department|office|committee|subcommittee|commission|council|agency|bureau|board|center|centre|institute|institution|association|society|academy|authority|secretary|school|college|faculty)$/;

/** The token that joins two names, which the tagger took for one. */
export function jointOf(
  text: NameText,
  tagged: TaggedName,
): number | undefined {
  return hyphenOfStates(text, tagged) ?? jointBefore(text, tagged);
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
    if (word === "and" && hasBody && holdsBody(text, token + 1, end))
      return isPairOfPeople(text, token) ? undefined : token;
    const isOwn = token > first || !isField(text, token);
    hasBody ||=
      (isOwn && text.isNamed(token, bodies)) || text.article.isAllUpper(token);
  }
  return undefined;
}

/** "Liberals and Democrats" in "Alliance of Liberals and Democrats". */
function isPairOfPeople(text: NameText, and: number): boolean {
  return (
    text.word(and - 2) === "of" &&
    text.isPlural(and - 1) &&
    text.isPlural(and + 1)
  );
}
