import { sectionWords } from "../en/sectionWords.js";
import { listsOf } from "./block.js";
import type { ArticleText } from "../text/articleText.js";
import { readText } from "../text/index.js";
import {
  type FoundSection,
  type PageLanguage,
  type PageStructure,
  readPage,
} from "./pageStructure.js";
import { blockRules } from "./rules/index.js";

const english: PageLanguage = {
  rules: blockRules,
  words: sectionWords,
  lists: listsOf(sectionWords),
};

/** How the page of an English article is made up. */
export function readStructure(text: ArticleText): PageStructure {
  return readPage(text, english);
}

/** The headed parts of an English text in order, from its lead or title on. */
export function findSections(
  text: string | ArticleText,
): readonly FoundSection[] {
  const article = typeof text === "string" ? readText(text) : text;
  return readStructure(article).sections;
}
