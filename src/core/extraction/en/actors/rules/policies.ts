import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule, Finding } from "../../../actors/actorRule.js";
import type { NameText } from "../../../actors/nameText.js";

/** The longest name of a policy, in tokens. */
const longest = 6;

/** Reads “quiet border” policy, “quiet border policy” and 6-point recovery plan; leaves "their border policy" and "a plan". */
export const policies: ActorRule = {
  id: "policies",
  trigger: wordClass.agreement,
  read(text, token) {
    if (text.startsUpper(token)) return undefined;
    return quoted(text, token) ?? numbered(text, token);
  },
};

/** The words in quotation marks that end right before or right behind the token. */
function quoted({ article }: NameText, token: number): Finding | undefined {
  const end = isQuote(article.word(token - 1)) ? token - 1 : token + 1;
  if (!isQuote(article.word(end))) return undefined;
  let first = end - 1;
  while (end - first < longest && isPlain(article, first)) first--;
  const isName = isQuote(article.word(first)) && end - first > 2;
  return isName
    ? { first: first + 1, end, kind: "agreement", weight: 3 }
    : undefined;
}

function isQuote(word: string): boolean {
  return /^["“”]$/.test(word);
}

function isPlain(article: NameText["article"], token: number): boolean {
  return article.isWord(token) || article.word(token) === "-";
}

/** "6-point" before the token, with no more than words in lower case between them. */
function numbered(text: NameText, token: number): Finding | undefined {
  const { article } = text;
  for (let at = token - 1; at > token - longest; at--) {
    if (article.word(at) === "point" && article.word(at - 1) === "-")
      return article.isNumber(at - 2)
        ? { first: at - 2, end: token + 1, kind: "agreement", weight: 3 }
        : undefined;
    if (!article.isWord(at) || text.is(at, wordClass.functionWord))
      return undefined;
  }
  return undefined;
}
