import { wordClass } from "../../lexicon/wordClass.js";
import type { NameText } from "../nameText.js";
import type { TaggedName } from "./tagger.js";
import type { TagKind } from "./tags.js";

const { name, body, group } = wordClass;
const owners =
  /^(?:peoples?|workers|women|men|farmers|peasants|children|veterans|teachers|students|citizens|soldiers)$/;

/** With "'s Party" behind "Reform People": bodies have people, who own no others. */
export function withOwned(text: NameText, tagged: TaggedName): TaggedName {
  const { article } = text;
  const { first, end } = tagged;
  const isOwner =
    owners.test(article.word(end - 1)) && /^'s?$/.test(article.word(end));
  if (!isOwner || !text.is(end + 1, name)) return tagged;
  const last = text.runEnd(end + 1);
  return holdsBody(text, end + 1, last)
    ? { first, end: last, kind: "organization" }
    : tagged;
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
  if (labels.test(article.word(token)) && article.word(token + 1) === ":")
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
