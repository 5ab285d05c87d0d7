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
  return (
    text.isNamed(token, courtesy | office) &&
    !text.is(token, noble | given | surname)
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
  const person: TaggedName[] =
    title + 1 < end ? [{ first: title + 1, end, kind: "person" }] : [];
  const hasOwner =
    kind !== "person" && title > first && text.is(title - 1, name);
  return hasOwner ? [{ first, end: title, kind }, ...person] : person;
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
