import { sentenceWords } from "../en/sentenceWords.js";
import { ArticleText } from "./articleText.js";

/** An English text with its tokens, sentences and paragraphs. */
export function readText(text: string): ArticleText {
  return new ArticleText(text, sentenceWords);
}
