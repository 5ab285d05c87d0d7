import type { Language } from "../../dates/language.js";
import { groups } from "./groups/index.js";
import { lexicon } from "./lexicon/index.js";
import { tenseWords } from "./tenseWords.js";
import { patterns } from "./patterns/index.js";
import { wordSet } from "../../text/wordSet.js";

/** Time expressions of English. */
export const english: Language = {
  id: "en",
  lexicon,
  groups,
  patterns,
  tense: tenseWords,
  rangeWords: wordSet("to - until till through and or / ~"),
  listWords: wordSet("and or /"),
  rangeOpeners: wordSet("between"),
};
