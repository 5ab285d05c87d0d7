import type { Article } from "../model/article.js";
import type { Problem } from "../model/problem.js";
import type { LoadReadingPart } from "./readingParts.js";

/** A file that may hold an article. */
export interface ArticleFile {
  readonly bytes: Uint8Array;
  /** With its ending, which tells the kind as a rule. */
  readonly fileName: string;
  /** Where it was fetched from. */
  readonly url?: string;
  /** The encoding that was stated with it, outside of it. */
  readonly charset?: string;
  /** Whether nobody waits for the article any more. */
  readonly signal?: { readonly aborted: boolean };
}

/** What a file says of its article. What is not certain is left out; the article's `id` is empty. */
export interface ImportedArticle {
  readonly article: Article;
  /**
   * The article's text, in which all spans count: the file's own when `isVerbatim`, else Markdown made from it, with
   * the wording as it is.
   */
  readonly text: string;
  readonly isVerbatim: boolean;
  readonly problems: readonly Problem[];
}

/** Reads one kind of source file. */
export interface Importer {
  readonly id: string;
  /** The endings of its files, in small letters, without dot. */
  readonly endings: readonly string[];
  /** Whether bytes that no ending explains look like its kind. */
  accepts(bytes: Uint8Array): boolean;
  /** The most bytes that it reads. */
  readonly mostBytes: number;
  /** Rejects when the file is not of its kind or is damaged. */
  read(file: ArticleFile, load: LoadReadingPart): Promise<ImportedArticle>;
}
