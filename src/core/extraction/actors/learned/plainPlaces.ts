import { wordClass } from "../../lexicon/wordClass.js";
import { behindDateline } from "../../text/dateline.js";
import type { Name } from "../name.js";
import type { NameText } from "../nameText.js";

const office = wordClass.office;
const courtesy = wordClass.courtesy;
const noble = wordClass.noble;
const body = wordClass.body;
const group = wordClass.group;
const common = wordClass.common;
const demonym = wordClass.demonym;
/** Words that "the" may stand before though they name a person, a people or a body. */
const others = office | courtesy | noble | body | group | common | demonym;

const openers =
  /^(?:town|city|village|port|harbour|harbor|island|district|province|county|region|municipality|suburb|borough|siege|battle|bombardment)$/;

/**
 * Single words taken for persons that the text plainly uses as places, there and elsewhere: "the Elbe",
 * "the town of Arle", "ARLE, 14 May –"; not "the Queen", "the Lund plan", nor a name that a person of the text has.
 */
export function withPlainPlaces(
  text: NameText,
  names: readonly Name[],
): readonly Name[] {
  if (!names.some(isLone)) return names;
  const places = new Set<string>();
  addDatelines(text, places);
  for (const name of names)
    if (isLone(name) && isPlainPlace(text, name))
      places.add(text.word(name.first));
  if (places.size === 0) return names;
  for (const { kind, first, end } of names)
    if (kind === "person" && end - first > 1)
      for (let token = first; token < end; token++)
        places.delete(text.word(token));
  return names.map((name) =>
    isLone(name) && places.has(text.word(name.first))
      ? { ...name, kind: "place" }
      : name,
  );
}

function isLone({ kind, first, end }: Name): boolean {
  return kind === "person" && end - first === 1;
}

function isPlainPlace(text: NameText, { first, end }: Name): boolean {
  const before = text.word(first - 1);
  if (text.lexicon.isCapital(text.word(first)) && isActing(text, first))
    return true;
  if (before === "of") return openers.test(text.word(first - 2));
  if (before === "the")
    return (
      isGoneTo(text, first - 2) &&
      !text.is(first, others) &&
      !/s$/.test(text.word(first)) &&
      /^[,.;:)]/.test(text.word(end))
    );
  return false;
}

/** "Paris said", but not "Miss Paris said" */
function isActing(text: NameText, token: number): boolean {
  return (
    text.is(token + 1, wordClass.policy | wordClass.speech) &&
    !text.is(token - 1, office | courtesy | wordClass.name)
  );
}

function isGoneTo(text: NameText, token: number): boolean {
  return (
    text.is(token, wordClass.placePreposition) ||
    /^(?:cross|cross(?:ed|es|ing)|up|down|sail(?:ed|ing))$/.test(
      text.word(token),
    )
  );
}

/** Where the text was written: "OSLO, 14 May (Reuters) –" */
function addDatelines({ article }: NameText, places: Set<string>): void {
  for (let at = 0; at < article.paragraphs.length; at++) {
    const first = article.paragraphs.first(at);
    if (behindDateline(article, first) > first) places.add(article.word(first));
  }
}
