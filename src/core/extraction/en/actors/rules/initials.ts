import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";
import { personEnd } from "../../../actors/personName.js";

/** Reads "J. M. Keynes" and "T. S. Eliot"; leaves "U.S. forces" and the "A." of a list. */
export const initials: ActorRule = {
  id: "initials",
  trigger: wordClass.name,
  read(text, token) {
    const { article } = text;
    if (
      !article.isDotted(token) ||
      !/^[a-z]\.(?:[a-z]\.)?$/.test(article.word(token)) ||
      text.is(token, wordClass.state)
    )
      return undefined;
    const end = personEnd(text, token);
    const isName =
      end > token + 1 && article.end(end - 1) - article.start(end - 1) > 2;
    if (!isName || text.is(token - 1, wordClass.name)) return undefined;
    return { first: token, end, kind: "person", weight: 3 };
  },
};
