import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";

const placeOpener = wordClass.placeOpener;
const direction = wordClass.direction;
const name = wordClass.name;
const state = wordClass.state;
const place = wordClass.place;
const demonym = wordClass.demonym;

/** Reads "Lake Victoria", "San Marino", "Eastern Ukraine", "South Asia"; leaves "New Labour" and "Central Bank". */
export const placeOpeners: ActorRule = {
  id: "placeOpeners",
  trigger: placeOpener | direction,
  read(text, token) {
    const next = token + 1;
    if (!text.is(token, name) || !text.is(next, name) || !text.continues(next))
      return undefined;
    const isKnown = text.is(next, state | place);
    if (text.is(next, wordClass.body | demonym) && !isKnown) return undefined;
    const isOpener =
      /^(?:lake|mount|mt|cape|fort|port|san|santa|são|los|las|el)$/.test(
        text.word(token),
      );
    if (!isKnown && !isOpener) return undefined;
    return { first: token, end: next + 1, kind: "place", weight: 2.5 };
  },
};
