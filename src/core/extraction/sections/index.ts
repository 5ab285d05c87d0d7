import { englishSectionWords } from "../lexicon/sectionWords.js";
import { listsOf } from "./block.js";
import { ArticleText } from "../text/articleText.js";
import {
  type FoundSection,
  type PageLanguage,
  type PageStructure,
  readPage,
} from "./pageStructure.js";
import { blockRules } from "./rules/index.js";

const english: PageLanguage = {
  rules: blockRules,
  words: englishSectionWords,
  lists: listsOf(englishSectionWords),
};

/** How the page of an English article is made up. */
export function readStructure(text: ArticleText): PageStructure {
  return readPage(text, english);
}

/** The headed parts of an English text in order, from its lead or title on. */
export function findSections(
  text: string | ArticleText,
): readonly FoundSection[] {
  const article = typeof text === "string" ? new ArticleText(text) : text;
  return readStructure(article).sections;
}
