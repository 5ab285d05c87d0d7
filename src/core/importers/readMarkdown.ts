import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";
import { isScalar, parseDocument, type Document } from "yaml";
import type { Article } from "../model/article.js";
import { readAuthorName } from "./authorName.js";
import { decodeText } from "./decodeText.js";
import { emptyArticle } from "./emptyArticle.js";
import { readDay } from "./readDay.js";
import type { ArticleFile, ImportedArticle } from "./importer.js";

const frontMatter =
  /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Only so much of the text is looked at for a title, in UTF-16 units. */
const titleWithin = 20_000;

/** What Markdown's front matter and first heading say of the article; the text as it is. */
export function readMarkdown({ bytes }: ArticleFile): ImportedArticle {
  const { text, problems } = decodeText(bytes);
  return { article: readArticle(text), text, isVerbatim: true, problems };
}

function readArticle(text: string): Article {
  const matter = frontMatter.exec(text);
  const fields = matter ? parseDocument(matter[1] ?? "") : undefined;
  const say = (name: string) => fields && stringAt(fields, name);
  const author = authorsIn(fields).flatMap(
    (name) => readAuthorName(name) ?? [],
  );
  const issued = readDay(say("date") ?? "");
  const url = say("url") ?? say("canonical_url");
  const language = say("lang");
  return {
    ...emptyArticle,
    title: say("title") ?? firstHeading(text.slice(matter?.[0].length ?? 0)),
    author,
    ...(issued && { issued }),
    ...(url && { url }),
    ...(language && { language }),
  };
}

function stringAt(document: Document, name: string): string | undefined {
  const node = document.get(name, true);
  if (!isScalar(node)) return undefined;
  // A date is read as it is written, whatever YAML takes it for.
  return node.source ?? String(node.value);
}

function authorsIn(document: Document | undefined): readonly string[] {
  const value: unknown = document?.toJS({ maxAliasCount: 10 });
  if (typeof value !== "object" || value === null) return [];
  const authors: unknown = "author" in value ? value.author : undefined;
  const list: readonly unknown[] = Array.isArray(authors) ? authors : [authors];
  return list.flatMap((author) => {
    if (typeof author === "string") return [author];
    const name =
      typeof author === "object" && author !== null && "name" in author
        ? author.name
        : undefined;
    return typeof name === "string" ? [name] : [];
  });
}

function firstHeading(text: string): string {
  const { children } = fromMarkdown(text.slice(0, titleWithin));
  const heading = children.find(
    (node) => node.type === "heading" && node.depth === 1,
  );
  return heading ? toString(heading) : "";
}
