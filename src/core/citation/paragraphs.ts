import type { Briefing } from "../model/briefing.js";
import type { Span } from "../model/span.js";
import type { Locator } from "./locator.js";

/** A line longer than this is a paragraph by itself, in a text without blank lines. */
const longestLine = 120;
const sentenceEnd = /[.!?…。！？]["”’»」』)\]]{0,3}$/;

/** The paragraphs of a text: what blank lines part, or each line where paragraphs are single lines. */
export function findParagraphs(text: string): readonly Span[] {
  const lines = text.split(/\r?\n/);
  const isByLine =
    !/\S[ \t]*\r?\n[ \t]*\r?\n/.test(text) &&
    lines.some(({ length }) => length > longestLine);
  const blocks = isByLine
    ? /[^\r\n]+/g
    : /\S[^\r\n]*(?:\r?\n[ \t]*\S[^\r\n]*)*/g;
  return [...text.matchAll(blocks)]
    .map(({ index, 0: block }) => ({
      start: index,
      end: index + block.trimEnd().length,
    }))
    .filter(({ start, end }) => end > start);
}

/** The paragraphs of an article's own text that a span touches, as a place in it; undefined in its title, byline and headings. */
export function locateParagraph(
  briefing: Briefing,
  { text, span }: SourcePlace,
): Locator | undefined {
  const headings = headingsOf(briefing);
  const value = numberParagraphs(text, span, headings);
  return value === undefined ? undefined : { label: "paragraph", value };
}

/** The words of the paragraph with the number, counted as `numberParagraphs` does. */
export function paragraphWords(
  briefing: Pick<Briefing, "article" | "sections">,
  text: string,
  number: number,
): string | undefined {
  const span = countedParagraphs(text, headingsOf(briefing))[number - 1];
  return span && text.slice(span.start, span.end);
}

/** A place in an article's own text. */
export interface SourcePlace {
  readonly text: string;
  readonly span: Span;
}

/**
 * The numbers of an article's paragraphs that a span touches, from 1: `4`, `4–5`. Title, byline and headings are not
 * counted, as nobody does: they do not end like a sentence, or are among the headings. Undefined in one of those.
 */
export function numberParagraphs(
  text: string,
  { start, end }: Span,
  headings: ReadonlySet<string>,
): string | undefined {
  const numbers = countedParagraphs(text, headings).flatMap((span, i) =>
    span.start < end && start < span.end ? [i + 1] : [],
  );
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return first === last ? String(first) : `${first}–${last}`;
}

function countedParagraphs(
  text: string,
  headings: ReadonlySet<string>,
): readonly Span[] {
  return findParagraphs(text).filter((span) => {
    const block = text.slice(span.start, span.end).replace(/^#{1,6}[ \t]+/, "");
    return sentenceEnd.test(block) && !headings.has(block);
  });
}

function headingsOf({
  article,
  sections,
}: Pick<Briefing, "article" | "sections">): ReadonlySet<string> {
  const titles = [article.title, ...sections.map(({ title }) => title)];
  return new Set(titles.filter((title) => title !== undefined));
}
