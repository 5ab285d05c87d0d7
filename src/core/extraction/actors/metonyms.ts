import { wordClass } from "../lexicon/wordClass.js";
import type { Name } from "./name.js";
import type { NameText } from "./nameText.js";

/** What states have and cities have not: "Oslo's ambassador". */
const ofStates =
  /^(?:ambassador|envoy|foreign|defen[cs]e|diplomats?|diplomacy|allies|ally|neighbou?rs?|nuclear|policy|troops|military)$/;
const adverb = /^(?:also|still|now|soon|then|never|later|once|long|[a-z]+ly)$/;

/** The token behind an adverb in front of the verb, as in "Oslo quietly closed". */
function afterAdverb(text: NameText, token: number): number {
  return adverb.test(text.word(token)) ? token + 1 : token;
}

const partners = /^(?:with|against|by|toward|towards|between|and)$/;

/** The number of the state that a name stands for: "Japan", "the Japanese", "Japanese Government", and "Tokyo" where it acts. */
export function stateMeant(
  text: NameText,
  { first, end, kind }: Name,
  key: string,
): number | undefined {
  if (kind === "state" || isOfficialName(key)) return stateOfName(text, key);
  if (kind === "group" && text.word(first - 1) === "the")
    return text.lexicon.stateOf(key) ?? stateOfPeople(text, key);
  const mayBeCity = kind === "place" || kind === "organization";
  if (!mayBeCity || !text.lexicon.isCapital(key)) return undefined;
  return acts(text, first, end) ? text.lexicon.stateOf(key) : undefined;
}

const officialName =
  /^(?:(?:federal|federative|democratic|islamic|people's|socialist|united|arab|plurinational|bolivarian|cooperative|oriental|hashemite) )*(?:republic|kingdom|state|states|sultanate|commonwealth|grand duchy) of (?:the )?/;

/** "federal republic of nigeria", "kingdom of the netherlands" */
export function isOfficialName(key: string): boolean {
  return officialName.test(key);
}

/** By its name as texts have it, or by what is left of its official one. */
function stateOfName(text: NameText, key: string): number | undefined {
  const end = " government";
  const name = key.endsWith(end) ? key.slice(0, -end.length) : key;
  return (
    text.lexicon.stateOf(name) ??
    text.lexicon.stateOf(name.replace(officialName, ""))
  );
}

function stateOfPeople(text: NameText, key: string): number | undefined {
  return key.endsWith("s") ? text.lexicon.stateOf(key.slice(0, -1)) : undefined;
}

/** Whether the city is one that does or wants something, or with which something is done. */
function acts(text: NameText, first: number, end: number): boolean {
  const before = text.word(first - 1);
  if (text.is(first - 1, wordClass.placePreposition) && !partners.test(before))
    return false;
  if (text.is(afterAdverb(text, end), wordClass.policy | wordClass.speech))
    return true;
  if (text.word(end) === "'s" && ofStates.test(text.word(end + 1))) return true;
  return partners.test(before) && before !== "and";
}
