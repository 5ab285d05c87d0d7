import { wordClass } from "../../lexicon/wordClass.js";
import type { ActorRule } from "../actorRule.js";

/** Reads "the West" and "the East" as camps; leaves "the West Bank" and "in the west". */
export const theWest: ActorRule = {
  id: "theWest",
  trigger: wordClass.direction,
  read(text, token) {
    const { article } = text;
    if (
      !/^(?:west|east|north|south)$/.test(article.word(token)) ||
      !text.is(token, wordClass.name)
    )
      return undefined;
    const isAlone =
      article.word(token - 1) === "the" && !text.is(token + 1, wordClass.name);
    return isAlone
      ? {
          first: token,
          end: token + 1,
          kind: article.word(token) === "west" ? "group" : "place",
          weight: 2,
        }
      : undefined;
  },
};
