import type { Article } from "../../model/article.js";
import { readAuthorName } from "../authorName.js";
import { emptyArticle } from "../emptyArticle.js";
import type { DomElement } from "../html/domNode.js";
import { parsePage } from "../html/parsePage.js";
import { readDay } from "../readDay.js";

/** What the package document of a book says. */
export interface Package {
  readonly article: Article;
  /** The paths of its chapters in the archive, in the order of reading, without contents lists. */
  readonly chapters: readonly string[];
}

/** Reads a package document that stands at the path. */
export function readPackage(markup: string, path: string): Package {
  const root = parsePage(markup);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const files = new Map(
    [...root.querySelectorAll("item")]
      .filter(isChapter)
      .map((item) => [item.getAttribute("id"), item.getAttribute("href")]),
  );
  const chapters = [...root.querySelectorAll("itemref")]
    .filter((item) => item.getAttribute("linear") !== "no")
    .flatMap((item) => files.get(item.getAttribute("idref")) ?? [])
    .map((href) => resolve(folder, href));
  return { article: describe(root), chapters };
}

function isChapter(item: DomElement): boolean {
  const isPage = item.getAttribute("media-type") === "application/xhtml+xml";
  return isPage && !/\bnav\b/.test(item.getAttribute("properties") ?? "");
}

/** The path in the archive that a relative address leads to. */
function resolve(folder: string, href: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${decode(href.replace(/#.*/, ""))}`.split("/"))
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  return parts.join("/");
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    // A percent sign that is none of an address's.
    return href;
  }
}

function describe(root: DomElement): Article {
  const say = (name: string) =>
    [...root.querySelectorAll(`dc\\:${name}`)].flatMap(
      (element) => element.textContent?.replace(/\s+/g, " ").trim() || [],
    );
  const [issued] = say("date").flatMap((date) => readDay(date) ?? []);
  const [language] = say("language");
  const [publisher] = say("publisher");
  return {
    ...emptyArticle,
    type: "book",
    title: say("title")[0] ?? "",
    author: say("creator").flatMap((name) => readAuthorName(name) ?? []),
    ...(issued && { issued }),
    ...(language && { language }),
    fields: { ...(publisher && { publisher }) },
  };
}
