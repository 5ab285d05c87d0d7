import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";

/** Reads "Basel III", "Oslo II" as agreements; leaves "Louis II" and "Oslo". */
export const numberedAgreements: ActorRule = {
  id: "numberedAgreements",
  trigger: wordClass.place,
  read(text, token) {
    const { article } = text;
    const isNumbered =
      article.isAllUpper(token + 1) &&
      /^(?:ii|iii|iv)$/.test(article.word(token + 1));
    const isPlace =
      text.is(token, wordClass.name) && !text.is(token, wordClass.given);
    return isNumbered && isPlace
      ? { first: token, end: token + 2, kind: "agreement", weight: 3.5 }
      : undefined;
  },
};
