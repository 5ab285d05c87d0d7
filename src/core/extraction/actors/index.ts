import { createEnglishLexicon } from "../en/lexicon/index.js";
import type { ArticleText } from "../text/articleText.js";
import { readText } from "../text/index.js";
import {
  type ActorLanguage,
  findActorsIn,
  type FoundActor,
} from "./findActors.js";
import {
  englishFilled,
  englishLean,
  englishRows,
  englishTransitions,
} from "../en/actors/weights.js";
import { WeightTable } from "./learned/weightTable.js";
import { actorRules } from "../en/actors/rules/index.js";

export type { FoundActor, RoleSpan } from "./findActors.js";

/** The lexicon takes some milliseconds to unpack, so it is unpacked when first needed, and kept. */
let english: ActorLanguage | undefined;

/** The actors that an English text names: persons, states, bodies, agreements, places. */
export function findActors(text: string | ArticleText): readonly FoundActor[] {
  english ??= {
    lexicon: createEnglishLexicon(),
    rules: actorRules,
    weights: {
      features: new WeightTable(englishRows, englishFilled),
      transitions: Int16Array.from(englishTransitions.split(" "), Number),
      lean: englishLean,
    },
  };
  const article = typeof text === "string" ? readText(text) : text;
  return findActorsIn(article, english);
}
