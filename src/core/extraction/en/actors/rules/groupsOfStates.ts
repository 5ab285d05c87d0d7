import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";

/** Reads "G7", "G-20", "Group of Eight"; leaves "Group A" and "G major". */
export const groupsOfStates: ActorRule = {
  id: "groupsOfStates",
  trigger: wordClass.name,
  read(text, token) {
    const { article } = text;
    const word = article.word(token);
    if (!word.startsWith("g")) return undefined;
    if (/^g\d{1,2}$/.test(word))
      return { first: token, end: token + 1, kind: "group", weight: 4 };
    if (
      word === "g" &&
      article.word(token + 1) === "-" &&
      article.isNumber(token + 2)
    )
      return { first: token, end: token + 3, kind: "group", weight: 4 };
    const isGroupOf =
      word === "group" &&
      article.word(token + 1) === "of" &&
      text.is(token + 2, wordClass.functionWord);
    return isGroupOf && article.startsUpper(token + 2)
      ? { first: token, end: token + 3, kind: "group", weight: 4 }
      : undefined;
  },
};
