import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";
import type { NameText } from "../../../actors/nameText.js";

const name = wordClass.name;
const demonym = wordClass.demonym;
const common = wordClass.common;
const courtesy = wordClass.courtesy;
const office = wordClass.office;
const functionWord = wordClass.functionWord;
const stripped = courtesy | functionWord;

/** Reads any other run of capitals, "Tora Bora", as a name of no known kind; leaves "Japanese" and titles alone. */
export const capitalRuns: ActorRule = {
  id: "capitalRuns",
  trigger: name,
  read(text, token) {
    if (token !== text.runStart(token)) return undefined;
    const end = text.runEnd(token);
    let first = token;
    while (first < end && text.is(first, stripped)) first++;
    if (first === end || isNoName(text, first, end)) return undefined;
    const isPair = end - first >= 2 && end - first <= 3;
    const looksLikePerson = isPair && allUnknown(text, first, end);
    return {
      first,
      end,
      kind: looksLikePerson ? "person" : undefined,
      weight: looksLikePerson ? 1.2 : 0.7,
    };
  },
};

function isNoName(text: NameText, first: number, end: number): boolean {
  if (end - first > 1) return false;
  if (text.is(first, demonym | office)) return true;
  return (
    text.is(first, common) && text.counts.lower(text.article.form(first)) > 0
  );
}

function allUnknown(text: NameText, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (
      text.is(
        token,
        common |
          demonym |
          office |
          wordClass.body |
          wordClass.placeEnd |
          wordClass.state,
      )
    )
      return false;
  return true;
}
