import type { ActorKind } from "../../../../model/actor.js";
import { nameKey } from "../../../lexicon/lexicon.js";
import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";
import type { NameText } from "../../../actors/nameText.js";

const administration = wordClass.administration;
const name = wordClass.name;
const state = wordClass.state;
const demonym = wordClass.demonym;
const place = wordClass.place;

/** Reads "Truman administration", "Vichy government" and, as the state, "Danish Government"; leaves "local government". */
export const administrations: ActorRule = {
  id: "administrations",
  trigger: administration,
  read(text, token) {
    if (!text.is(token - 1, name) || !text.continues(token)) return undefined;
    const first = headOf(text, token - 1);
    if (isSecondField(text, first, token)) return undefined;
    const kind = kindOf(text, first, token);
    if (kind === undefined) return undefined;
    return { first, end: token + 1, kind, weight: 4 };
  },
};

/** "Drug" in "the Food and Drug Administration" */
function isSecondField(text: NameText, first: number, token: number): boolean {
  return (
    text.startsUpper(token) &&
    text.word(token) === "administration" &&
    text.word(first - 1) === "and" &&
    text.is(first - 2, name) &&
    text.word(text.runStart(first - 2) - 1) === "the"
  );
}

/** "the second Nixon administration" begins with "Nixon", as "the pro-Danish Nixon administration" does; "Federal Reserve administration" with "Federal". */
function headOf(text: NameText, last: number): number {
  let first = text.runStart(last);
  const isHalfWord = text.word(first - 1) === "-";
  if (isHalfWord && text.article.isGlued(first - 1) && first < last) first++;
  while (first < last && text.is(first, wordClass.functionWord)) first++;
  return first;
}

function kindOf(
  text: NameText,
  first: number,
  token: number,
): ActorKind | undefined {
  const isOfNation = isNation(text, first, token);
  const word = text.word(token);
  if (word === "ministry") return undefined;
  if (word === "government" && isOfNation)
    return text.startsUpper(token) ? "state" : undefined;
  if (isOfNation && word !== "administration") return undefined;
  if (word === "government" && text.is(first, place)) return undefined;
  return "administration";
}

/** "Danish", "New Zealand", "U.S.", and "post-war Danish". */
function isNation(text: NameText, first: number, end: number): boolean {
  if (text.is(first, state | demonym) && end - first <= 2) return true;
  const words: string[] = [];
  for (let token = first; token < end; token++) words.push(text.word(token));
  return text.lexicon.stateOf(nameKey(words.join(" "))) !== undefined;
}
