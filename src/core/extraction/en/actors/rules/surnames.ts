import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";

const other =
  wordClass.common |
  wordClass.place |
  wordClass.state |
  wordClass.body |
  wordClass.demonym;

/** Reads "Kowalski" and "Abe" standing alone; leaves "Stone" and "Berlin". */
export const surnames: ActorRule = {
  id: "surnames",
  trigger: wordClass.surname,
  read(text, token) {
    if (!text.is(token, wordClass.name)) return undefined;
    return {
      first: token,
      end: token + 1,
      kind: "person",
      weight: text.is(token, other) ? 0.4 : 1.2,
    };
  },
};
