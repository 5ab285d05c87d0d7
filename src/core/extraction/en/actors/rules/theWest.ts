import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";

/** Reads "the West" and "the East" as camps; leaves "the West Bank", "the West of Iceland" and "in the west". */
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
      article.word(token - 1) === "the" &&
      article.word(token + 1) !== "of" &&
      !text.is(token + 1, wordClass.name);
    if (!isAlone) return undefined;
    const place = { first: token, end: token + 1 };
    return article.word(token) === "west"
      ? { ...place, kind: "group", weight: 3 }
      : { ...place, kind: "place", weight: 2 };
  },
};
