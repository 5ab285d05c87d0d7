import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";
import type { Article } from "../model/article.js";
import { readAuthorName } from "./authorName.js";
import { decodeText } from "./decodeText.js";
import { emptyArticle } from "./emptyArticle.js";
import type { FrontMatter } from "./frontMatter.js";
import { readDay } from "./readDay.js";
import type { ArticleFile, ImportedArticle } from "./importer.js";
import type { LoadReadingPart } from "./readingParts.js";

const frontMatter =
  /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Only so much of the text is looked at for a title, in UTF-16 units. */
const titleWithin = 20_000;

/** What Markdown's front matter and first heading say of the article; the text as it is. */
export async function readMarkdown(
  { bytes, charset }: ArticleFile,
  load: LoadReadingPart,
): Promise<ImportedArticle> {
  const { text, problems } = decodeText(bytes, charset);
  const [matter = "", yaml] = frontMatter.exec(text) ?? [];
  const said =
    yaml === undefined
      ? undefined
      : (await load("briefingFiles")).readFrontMatter(yaml);
  const article = describe(said, text.slice(matter.length));
  return { article, text, isVerbatim: true, problems };
}

function describe(said: FrontMatter | undefined, text: string): Article {
  const { title, authors = [], date, url, language } = said ?? {};
  const issued = readDay(date ?? "");
  return {
    ...emptyArticle,
    title: title ?? firstHeading(text),
    author: authors.flatMap((name) => readAuthorName(name) ?? []),
    ...(issued && { issued }),
    ...(url && { url }),
    ...(language && { language }),
  };
}

function firstHeading(text: string): string {
  const { children } = fromMarkdown(text.slice(0, titleWithin));
  const heading = children.find(
    (node) => node.type === "heading" && node.depth === 1,
  );
  return heading ? toString(heading) : "";
}
