import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";
import { personEnd } from "../../../actors/personName.js";

const other =
  wordClass.common | wordClass.place | wordClass.state | wordClass.body;

/** Reads "Fumio Kishida", "Ursula von der Leyen", "William G. Bowdler"; leaves "Paris Club" and "April". */
export const givenNames: ActorRule = {
  id: "givenNames",
  trigger: wordClass.given,
  read(text, token) {
    if (!text.is(token, wordClass.name)) return undefined;
    const end = personEnd(text, token);
    const length = end - token;
    if (length === 1)
      return {
        first: token,
        end,
        kind: "person",
        weight: text.is(token, other) ? 0.3 : 1.5,
      };
    const isSure =
      text.is(end - 1, wordClass.surname) || !text.is(token, other);
    return { first: token, end, kind: "person", weight: isSure ? 3 : 2 };
  },
};
