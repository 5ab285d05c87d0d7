import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";

const known =
  wordClass.state | wordClass.place | wordClass.suffix | wordClass.common;

/** Reads "OPEC", "IAEA", "G-20"; leaves "USA", "XIV" and the words of a shouted line. */
export const acronyms: ActorRule = {
  id: "acronyms",
  trigger: wordClass.name,
  read(text, token) {
    const { article } = text;
    const length = article.end(token) - article.start(token);
    if (!article.isAllUpper(token) || length > 7 || text.isHeadline(token))
      return undefined;
    if (text.is(token, known)) return undefined;
    return { first: token, end: token + 1, kind: "organization", weight: 1.5 };
  },
};
