import type { PageStructure } from "../sections/pageStructure.js";
import type { ArticleText } from "../text/articleText.js";

/** The sentences that tell something: neither headings nor what surrounds the article. */
export interface RunningText {
  readonly sentences: readonly number[];
  /** Whether the offset lies in one of them. */
  has(offset: number): boolean;
}

/** The running text of a page. */
export function runningText(
  text: ArticleText,
  { sections, parts }: PageStructure,
): RunningText {
  const left = new Set<number>();
  for (const { kind, start } of parts)
    if (kind !== "item") left.add(paragraphAt(text, start));
  for (const { title, headingStart } of sections)
    if (title !== undefined) left.add(paragraphAt(text, headingStart));
  const isIn = (token: number) => !left.has(text.paragraphs.of(token));
  const sentences: number[] = [];
  for (let sentence = 0; sentence < text.sentences.length; sentence++)
    if (isIn(text.sentences.first(sentence))) sentences.push(sentence);
  return { sentences, has: (offset) => isIn(text.tokenAt(offset)) };
}

function paragraphAt(text: ArticleText, offset: number): number {
  return text.paragraphs.of(text.tokenAt(offset));
}
