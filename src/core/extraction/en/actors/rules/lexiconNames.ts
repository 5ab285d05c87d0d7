import type { ActorKind } from "../../../../model/actor.js";
import { wordClass } from "../../../lexicon/wordClass.js";
import { hashOf, nextHash } from "../../../text/wordHash.js";
import type { ActorRule, Finding } from "../../../actors/actorRule.js";
import type { NameText } from "../../../actors/nameText.js";

const state = wordClass.state;
const place = wordClass.place;
const organization = wordClass.organization;
const phraseStart = wordClass.phraseStart;

/** Reads "United States", "New Delhi", "Gazprom" where the lexicon has them; leaves "united" and "Reading" at a sentence's start. */
export const lexiconNames: ActorRule = {
  id: "lexiconNames",
  trigger: state | place | organization | phraseStart,
  read(text, token) {
    return findPhrase(text, token) ?? findWord(text, token);
  },
};

/** In words. */
const longestPhrase = 7;

/** The longest name of several words that begins here. */
function findPhrase(text: NameText, token: number): Finding | undefined {
  const { article, lexicon } = text;
  if (!text.is(token, phraseStart) || !article.startsUpper(token))
    return undefined;
  let hash = hashOf(article.word(token).replaceAll(".", ""));
  let longest: Finding | undefined;
  for (let last = token + 1; last < token + longestPhrase; last++) {
    hash = hashOf(article.word(last), nextHash(hash, space));
    if (!article.startsUpper(last)) continue;
    const kind = kindOf(lexicon.phraseClasses(hash));
    if (kind) longest = { first: token, end: last + 1, kind, weight: 4 };
  }
  return longest;
}

const space = 0x20;

function findWord(text: NameText, token: number): Finding | undefined {
  const kind = kindOf(text.classes(token));
  if (kind === undefined || !text.is(token, wordClass.name)) return undefined;
  const isDoubtful = text.is(
    token,
    wordClass.given | wordClass.surname | wordClass.common,
  );
  const weight = kind === "state" ? 4 : isDoubtful ? 1 : 2.5;
  return { first: token, end: token + 1, kind, weight };
}

function kindOf(classes: number): ActorKind | undefined {
  if ((classes & state) !== 0) return "state";
  if ((classes & place) !== 0) return "place";
  return (classes & organization) !== 0 ? "organization" : undefined;
}
