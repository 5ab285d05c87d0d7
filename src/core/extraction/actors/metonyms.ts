import { wordClass } from "../lexicon/wordClass.js";
import type { Name } from "./name.js";
import type { NameText } from "./nameText.js";

const partners = /^(?:with|against|by|toward|towards|between|and)$/;

/** The number of the state that a name stands for: "Japan", "the Japanese", "Japanese Government", and "Tokyo" where it acts. */
export function stateMeant(
  text: NameText,
  { first, end, kind }: Name,
  key: string,
): number | undefined {
  if (kind === "state")
    return text.lexicon.stateOf(key.replace(/ government$/, ""));
  if (kind === "group" && text.word(first - 1) === "the")
    return text.lexicon.stateOf(key) ?? stateOfPeople(text, key);
  if (kind !== "place") return undefined;
  if (!text.lexicon.isCapital(key) || !acts(text, first, end)) return undefined;
  return text.lexicon.stateOf(key);
}

function stateOfPeople(text: NameText, key: string): number | undefined {
  return key.endsWith("s") ? text.lexicon.stateOf(key.slice(0, -1)) : undefined;
}

/** Whether the city is one that does or wants something, or with which something is done. */
function acts(text: NameText, first: number, end: number): boolean {
  const before = text.word(first - 1);
  if (text.is(first - 1, wordClass.placePreposition) && !partners.test(before))
    return false;
  if (text.is(end, wordClass.policy | wordClass.speech)) return true;
  return partners.test(before) && before !== "and";
}
