import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";
import type { NameText } from "../../../actors/nameText.js";

const demonym = wordClass.demonym;
const name = wordClass.name;

/** Reads "the Japanese" and "Palestinians" as peoples; leaves "Japanese companies" and "in Japanese". */
export const peoples: ActorRule = {
  id: "peoples",
  trigger: demonym,
  read(text, token) {
    const { article } = text;
    if (
      !text.is(token, name) ||
      text.is(token + 1, name) ||
      article.word(token + 1) === "-"
    )
      return undefined;
    const isPlural =
      text.isPlural(token) && !/[^aeiou]us$/.test(article.word(token));
    const isNoun =
      article.word(token - 1) === "the" && !isFollowedByNoun(text, token + 1);
    if (!isPlural && !isNoun) return undefined;
    return { first: token, end: token + 1, kind: "group", weight: 2 };
  },
};

function isFollowedByNoun(text: NameText, next: number): boolean {
  const isWord = text.continues(next) && text.article.isWord(next);
  return (
    isWord &&
    !text.is(next, wordClass.functionWord | wordClass.policy | wordClass.speech)
  );
}
