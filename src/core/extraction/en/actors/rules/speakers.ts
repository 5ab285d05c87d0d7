import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";

const known =
  wordClass.state |
  wordClass.place |
  wordClass.body |
  wordClass.demonym |
  wordClass.organization;

/** Reads "Oyelaran" in "Oyelaran said" and "told Oyelaran"; leaves "Berlin said" and "he said". */
export const speakers: ActorRule = {
  id: "speakers",
  trigger: wordClass.speech,
  read(text, token) {
    const last = token - 1;
    if (
      !text.is(last, wordClass.name) ||
      text.is(last, known) ||
      text.article.isAllUpper(last) ||
      !text.continues(token)
    )
      return undefined;
    const first = text.runStart(last);
    if (last - first > 2) return undefined;
    return { first, end: token, kind: "person", weight: 1 };
  },
};
