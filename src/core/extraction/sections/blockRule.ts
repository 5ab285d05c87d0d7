import type { SectionWords } from "../lexicon/sectionWords.js";
import type { Block } from "./block.js";

/** What a block is in its page. */
export type BlockKind =
  | "prose"
  | "heading"
  | "heading-like"
  | "byline"
  | "date"
  | "control"
  | "breadcrumb"
  | "tags"
  | "caption"
  | "item"
  | "note"
  | "rule";

/** Tells one kind of block by its form; `reads` answers undefined for what is not its kind. */
export interface BlockRule {
  readonly id: string;
  reads(block: Block, page: Page): BlockKind | undefined;
}

/** Where a block stands, and the language's words. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly index: number;
  readonly words: SectionWords;
}
