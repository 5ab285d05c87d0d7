import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";
import { startOfName } from "../../../actors/bodyName.js";

const placeEnd = wordClass.placeEnd;
const weakPlaceEnd = wordClass.weakPlaceEnd;
const name = wordClass.name;

/** Reads "Chatham Islands", "Whitehall Palace", "Strait of Hormuz"; leaves "the island" and "Bay" alone. */
export const placeNames: ActorRule = {
  id: "placeNames",
  trigger: placeEnd,
  read(text, token) {
    if (!text.is(token, name)) return undefined;
    const first = startOfName(text, token);
    const end = endOfPlace();
    if (end - first === 1) return undefined;
    return {
      first,
      end,
      kind: "place",
      weight: text.is(token, weakPlaceEnd) ? 1.8 : 2.8,
    };

    function endOfPlace(): number {
      if (text.word(token + 1) !== "of" || first < token) return token + 1;
      const next = text.word(token + 2) === "the" ? token + 3 : token + 2;
      return text.is(next, name) ? text.runEnd(next) : token + 1;
    }
  },
};
