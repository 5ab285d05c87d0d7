import type { Span } from "../../model/span.js";
import type { SectionWords } from "../lexicon/sectionWords.js";
import type { ArticleText } from "../text/articleText.js";
import type { WordFacts } from "../text/wordFacts.js";
import { behindDateline } from "../text/dateline.js";
import { type Block, longestLine, readBlocks } from "./block.js";
import type { BlockKind, BlockRule } from "./blockRule.js";
import { decideHeadings } from "./headings.js";

/** A headed part of a text, with its heading; the lead has the article's title, or none. */
export interface FoundSection extends Span {
  /** The heading as printed, without Markdown's signs; undefined for a lead without title. */
  readonly title?: string;
  /** 1 for the article's title, 2 and more for headings below it. */
  readonly level: number;
  /** The heading's span; empty, at the start, where there is none. */
  readonly headingStart: number;
  readonly headingEnd: number;
}

/** A block of the page that is not the article's running text, and why. */
export interface PagePart extends Span {
  readonly kind: BlockKind;
}

/** How a page is made up: its parts, and the sections of the article's running text. */
export interface PageStructure {
  readonly title: Span | undefined;
  /** The author's name in the byline. */
  readonly author: Span | undefined;
  /** What the byline says of the author: "research fellow at …". */
  readonly affiliation: Span | undefined;
  readonly date: Span | undefined;
  /** From the first to the last character of the running text, headings of sections included. */
  readonly body: Span;
  readonly sections: readonly FoundSection[];
  readonly parts: readonly PagePart[];
}

/** What a language's pages are read by. */
export interface PageLanguage {
  readonly rules: readonly BlockRule[];
  readonly words: SectionWords;
  /** What `listsOf` makes of the words. */
  readonly lists: WordFacts;
}

/** The make-up of a page by the form of its paragraphs. */
export function readPage(
  text: ArticleText,
  { rules, words, lists }: PageLanguage,
): PageStructure {
  const blocks = readBlocks(text, lists);
  const kinds = decideHeadings(blocks, readKinds(blocks, rules, words));
  return structureOf({ text, blocks, kinds, words });
}

/** A sign of Markdown's: what follows is a heading, however long it is. */
const isMarked = /^#{1,6}[ \t]/;

function isLong({ firstToken, endToken, written }: Block): boolean {
  const isLongLine = written.length > longestLine * 12;
  return endToken - firstToken > longestLine || isLongLine;
}

function readKinds(
  blocks: readonly Block[],
  rules: readonly BlockRule[],
  words: SectionWords,
): BlockKind[] {
  return blocks.map((block, index) => {
    if (isLong(block) && !isMarked.test(block.written)) return "prose";
    for (const rule of rules) {
      const kind = rule.reads(block, { blocks, index, words });
      if (kind !== undefined) return kind;
    }
    return "prose";
  });
}

/** A page read block by block. */
interface ReadPage {
  readonly text: ArticleText;
  readonly blocks: readonly Block[];
  readonly kinds: readonly BlockKind[];
  readonly words: SectionWords;
}

const outside: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "byline",
  "date",
  "control",
  "breadcrumb",
  "tags",
  "rule",
]);

function structureOf(page: ReadPage): PageStructure {
  const { blocks, kinds, words } = page;
  const running = blocks.filter(
    (_, index) => !outside.has(kinds[index] ?? "prose"),
  );
  const sections = sectionsOf(page, running);
  const lead = sections[0];
  const title = lead && titleOf(lead);
  const { author, affiliation } = bylineOf(blockOf(page, "byline"), words);
  return {
    title,
    author,
    affiliation,
    date: dateOf(page),
    body: {
      start: running[title ? 1 : 0]?.start ?? 0,
      end: running.at(-1)?.end ?? 0,
    },
    sections,
    parts: blocks.flatMap(({ start, end }, index) => {
      const kind = kinds[index] ?? "prose";
      return kind === "prose" || kind === "heading"
        ? []
        : [{ start, end, kind }];
    }),
  };
}

function titleOf({
  title,
  level,
  headingStart,
  headingEnd,
}: FoundSection): Span | undefined {
  return level === 1 && title !== undefined
    ? { start: headingStart, end: headingEnd }
    : undefined;
}

/** The first block of a kind. */
function blockOf(
  { blocks, kinds }: ReadPage,
  kind: BlockKind,
): Block | undefined {
  const index = kinds.indexOf(kind);
  return index < 0 ? undefined : blocks[index];
}

/** The line with the day of publication, or the byline or the dateline that has it, too. */
function dateOf(page: ReadPage): Span | undefined {
  const { text } = page;
  const line = blockOf(page, "date");
  if (line) return spanOf(line);
  const byline = blockOf(page, "byline");
  if (byline && holdsDay(byline.written)) return spanOf(byline);
  const lead = blockOf(page, "prose");
  const behind = lead ? behindDateline(text, lead.firstToken) : 0;
  if (!lead || behind === lead.firstToken) return undefined;
  const dateline = text.span(lead.firstToken, behind - 1);
  const isDay = holdsDay(text.text.slice(dateline.start, dateline.end));
  return isDay ? dateline : undefined;
}

/** Whether a day and a year are written. */
function holdsDay(written: string): boolean {
  return /\b\d{1,2}\b/.test(written) && /\b\d{4}\b/.test(written);
}

function sectionsOf(page: ReadPage, running: readonly Block[]): FoundSection[] {
  const headings = new Set(
    page.blocks.filter((_, index) => page.kinds[index] === "heading"),
  );
  const sections: FoundSection[] = [];
  let from = 0;
  for (let index = 1; index <= running.length; index++) {
    const next = running[index];
    if (next !== undefined && !headings.has(next)) continue;
    const first = running[from];
    if (first !== undefined)
      sections.push(
        sectionOf(first, running[index - 1] ?? first, {
          isHeaded: headings.has(first),
          isFirst: from === 0,
        }),
      );
    from = index;
  }
  return sections;
}

function sectionOf(
  first: Block,
  last: Block,
  {
    isHeaded,
    isFirst,
  }: { readonly isHeaded: boolean; readonly isFirst: boolean },
): FoundSection {
  const { start } = first;
  const { end } = last;
  if (!isHeaded)
    return { level: 1, headingStart: start, headingEnd: start, start, end };
  const words =
    /^#{1,6}[ \t]+(.*?)[ \t]*#*$/.exec(first.written)?.[1] ?? first.written;
  const headingStart = start + first.written.indexOf(words);
  return {
    title: words,
    level: levelOf(first, isFirst),
    headingStart,
    headingEnd: headingStart + words.length,
    start,
    end,
  };
}

/** By Markdown's signs or the parts of the number; else 1 for the title and 2 for the rest. */
function levelOf({ written }: Block, isFirst: boolean): number {
  const signs = /^#{1,6}/.exec(written)?.[0].length;
  if (signs !== undefined) return signs;
  if (isFirst) return 1;
  if (!/^\d/.test(written)) return 2;
  return 1 + partsOfNumber(written);
}

function partsOfNumber(written: string): number {
  const parts = /^\d{1,2}((?:\.\d{1,2}){0,3})\.? \p{Lu}/u.exec(written)?.[1];
  return parts?.split(".").length ?? 1;
}

/** The author, and after a comma what is said of the author. */
function bylineOf(
  block: Block | undefined,
  { bylines }: SectionWords,
): Pick<PageStructure, "author" | "affiliation"> {
  if (block === undefined) return { author: undefined, affiliation: undefined };
  const written = block.written;
  const label =
    bylines.find((start) => written.toLowerCase().startsWith(`${start} `)) ??
    "";
  const comma = written.indexOf(",");
  const nameEnd = comma < 0 ? written.length : comma;
  const author = trimmed(written.slice(0, nameEnd), label.length, block.start);
  if (comma < 0) return { author, affiliation: undefined };
  return { author, affiliation: trimmed(written, comma + 1, block.start) };
}

/** The span of the text from `from` on without the white space around it. */
function trimmed(written: string, from: number, offset: number): Span {
  const rest = written.slice(from);
  const start = offset + from + (rest.length - rest.trimStart().length);
  return { start, end: offset + written.trimEnd().length };
}

function spanOf({ start, end }: Block): Span {
  return { start, end };
}
