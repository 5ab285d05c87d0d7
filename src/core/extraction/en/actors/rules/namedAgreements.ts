import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";

/** Reads "Dayton" with its word in "the Dayton accords", "the Kyoto protocol"; leaves "trade agreement". */
export const namedAgreements: ActorRule = {
  id: "namedAgreements",
  trigger: wordClass.agreement,
  read(text, token) {
    const { article } = text;
    if (article.startsUpper(token) || !text.is(token - 1, wordClass.name))
      return undefined;
    const first = text.runStart(token - 1);
    if (article.word(first - 1) !== "the") return undefined;
    if (
      !text.is(first, wordClass.place) ||
      !/^(?:treaty|accords?|agreements?|pact|protocol|convention)$/.test(
        article.word(token),
      )
    )
      return undefined;
    return { first, end: token + 1, kind: "agreement", weight: 3 };
  },
};
