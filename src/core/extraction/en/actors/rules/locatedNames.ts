import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";

const known =
  wordClass.state |
  wordClass.place |
  wordClass.given |
  wordClass.surname |
  wordClass.body |
  wordClass.demonym;

/** Reads "Qamishli" in "in Qamishli" and "Tver" in "near Tver"; leaves "in English" and "from Anna". */
export const locatedNames: ActorRule = {
  id: "locatedNames",
  trigger: wordClass.placePreposition,
  read(text, token) {
    const first = text.word(token + 1) === "the" ? token + 2 : token + 1;
    if (
      !text.is(first, wordClass.name) ||
      !text.continues(first) ||
      text.is(first, known)
    )
      return undefined;
    const end = text.runEnd(first);
    if (end - first > 3 || text.article.isAllUpper(first)) return undefined;
    return {
      first,
      end,
      kind: "place",
      weight: /^(?:in|near|at)$/.test(text.word(token)) ? 1 : 0.6,
    };
  },
};
