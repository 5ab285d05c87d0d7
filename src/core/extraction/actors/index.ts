import { createEnglishLexicon } from "../lexicon/english.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { ArticleText } from "../text/articleText.js";
import { findActorsIn, type FoundActor } from "./findActors.js";
import { actorRules } from "./rules/index.js";

/** The lexicon takes some milliseconds to build, so it is built when first asked for and kept. */
let english: Lexicon | undefined;

/** The actors that an English text names: persons, states, bodies, agreements, places. */
export function findActors(text: string | ArticleText): readonly FoundActor[] {
  english ??= createEnglishLexicon();
  const article = typeof text === "string" ? new ArticleText(text) : text;
  return findActorsIn(article, english, actorRules);
}
