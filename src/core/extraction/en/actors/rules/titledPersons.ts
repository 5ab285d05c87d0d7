import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";
import type { NameText } from "../../../actors/nameText.js";
import { personEnd } from "../../../actors/personName.js";

const courtesy = wordClass.courtesy;
const office = wordClass.office;
const name = wordClass.name;
const notPerson =
  wordClass.body |
  wordClass.placeEnd |
  wordClass.agreement |
  wordClass.state |
  wordClass.demonym |
  wordClass.functionWord |
  courtesy |
  office;

/** Reads "Hollande" in "President Hollande", "Ida Lund" in "historian Ida Lund"; leaves "General Motors" and "President of Peru". */
export const titledPersons: ActorRule = {
  id: "titledPersons",
  trigger: courtesy | office,
  read(text, token) {
    const first = token + 1;
    if (!text.continues(first) || !text.is(first, name)) return undefined;
    if (isOther(text, first)) return undefined;
    const end = personEnd(text, first);
    if (text.is(end, name) && text.continues(end) && text.is(end, notPerson))
      return undefined;
    const isTitle = text.startsUpper(token) || text.is(first, wordClass.given);
    return { first, end, kind: "person", weight: isTitle ? 3.5 : 2 };
  },
};

function isOther(text: NameText, token: number): boolean {
  return (
    text.is(token, notPerson) &&
    !text.is(token, wordClass.given | wordClass.surname)
  );
}
