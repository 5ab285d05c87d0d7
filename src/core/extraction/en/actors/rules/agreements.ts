import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";
import type { NameText } from "../../../actors/nameText.js";
import { endAfterOf, startOfName } from "../../../actors/bodyName.js";

const agreement = wordClass.agreement;
const name = wordClass.name;
/** What is no part of a law's name, but has one of its own. */
const ofItsOwn =
  agreement |
  wordClass.office |
  wordClass.body |
  wordClass.state |
  wordClass.place |
  wordClass.surname |
  wordClass.organization;

/** At "Freedom" of "Freedom of Speech Act", at "Pure" of "Pure Food and Drug Act". */
function startAcross(text: NameText, first: number, token: number): number {
  const isLaw = /^(?:act|bill|law)$/.test(text.word(token));
  const joint = first - 1;
  if (!isLaw || first === token || !/^(?:of|and)$/.test(text.word(joint)))
    return first;
  const last = joint - 1;
  return text.is(last, name) &&
    !text.is(last, ofItsOwn) &&
    text.continues(joint) &&
    text.continues(first)
    ? startOfName(text, last)
    : first;
}

/** Reads "Treaty of Ghent", "Camp David Accords", "Corn Laws Act"; leaves "a treaty" and "Act" alone. */
export const agreements: ActorRule = {
  id: "agreements",
  trigger: agreement,
  read(text, token) {
    if (!text.is(token, name)) return undefined;
    // "Foreign Policy" names a department or a magazine as well.
    if (/^(?:policy|strategy)$/.test(text.word(token))) return undefined;
    const first = startAcross(text, startOfName(text, token), token);
    const end = endAfterOf(text, token + 1);
    if (end - first === 1) return undefined;
    return { first, end, kind: "agreement", weight: 3.5 };
  },
};
