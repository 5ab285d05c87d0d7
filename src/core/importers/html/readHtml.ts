import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { decodeText } from "../decodeText.js";
import type { ArticleFile, ImportedArticle } from "../importer.js";
import { importProblem } from "../importProblem.js";
import { readAscii } from "../readAscii.js";
import type { DomElement } from "./domNode.js";
import { readPageArticle } from "./pageArticle.js";
import { writePageText } from "./pageText.js";
import { checkPageSize, mostElements } from "./pageSize.js";
import { parsePage } from "./parsePage.js";

/**
 * The article of a page, in the encoding that was stated with it, or else that the page says it has. Throws when the
 * page has no reasonable size.
 */
export function readHtml({
  bytes,
  url,
  charset,
}: ArticleFile): ImportedArticle {
  const head = readAscii(bytes, 2048);
  const declared =
    /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,40})/i.exec(
      head,
    );
  const { text, problems } = decodeText(bytes, charset ?? declared?.[1]);
  checkPageSize(text);
  const page = readPage(text, url);
  return { ...page, problems: [...problems, ...page.problems] };
}

/** The article of a page that is at hand as text. */
function readPage(markup: string, url: string | undefined): ImportedArticle {
  const page = parsePage(markup);
  const article = readPageArticle(page, url);
  const found = findArticle(markup);
  const title = article.title === "" ? (found?.title ?? "") : article.title;
  return {
    article: { ...article, title },
    text: withoutTitle(title, writePageText(found?.root ?? page)),
    isVerbatim: false,
    problems: found ? [] : [importProblem("no-article")],
  };
}

interface FoundArticle {
  readonly title?: string | undefined;
  readonly root: DomElement;
}

/** What Readability takes for the article; it changes the page it is given, so it gets one of its own. */
function findArticle(markup: string): FoundArticle | undefined {
  const article = new Readability<DomElement>(parseHTML(markup).document, {
    maxElemsToParse: mostElements,
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- it is an element of linkedom's
    serializer: (node) => node as unknown as DomElement,
  }).parse();
  return article?.content
    ? { title: article.title ?? undefined, root: article.content }
    : undefined;
}

/** The title is a fact of the article; the text is what stands under it. */
function withoutTitle(title: string, text: string): string {
  const heading = /^# (.*)\n\n/.exec(text);
  const words = title.replace(/\s+/g, " ").trim();
  return heading?.[1] === words ? text.slice(heading[0].length) : text;
}
