import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";
import { personEnd } from "../../../actors/personName.js";

/** Reads "Duke of Wellington", "Lord Curzon", "Countess of Blessington"; leaves "House of Lords" and "the duke". */
export const nobles: ActorRule = {
  id: "nobles",
  trigger: wordClass.noble,
  read(text, token) {
    const { article } = text;
    if (!article.startsUpper(token)) return undefined;
    const isOf = article.word(token + 1) === "of";
    const first = isOf ? token + 2 : token + 1;
    if (!text.is(first, wordClass.name) || !text.continues(first))
      return undefined;
    if (!isOf && !/^(?:lord|lady)$/.test(article.word(token))) return undefined;
    if (text.is(first, wordClass.office | wordClass.courtesy)) return undefined;
    return {
      first: token,
      end: isOf ? text.runEnd(first) : personEnd(text, first),
      kind: "person",
      weight: 4,
    };
  },
};
