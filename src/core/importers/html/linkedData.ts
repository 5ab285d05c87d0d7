import type { DomElement } from "./domNode.js";

/** What schema.org's vocabulary says of the article. */
export interface LinkedData {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly issued?: string;
  readonly outlet?: string;
  /** CSL's type. */
  readonly type?: string;
}

const cslTypes: Readonly<Record<string, string>> = {
  Article: "webpage",
  NewsArticle: "article-newspaper",
  ReportageNewsArticle: "article-newspaper",
  OpinionNewsArticle: "article-newspaper",
  AnalysisNewsArticle: "article-newspaper",
  BlogPosting: "post-weblog",
  ScholarlyArticle: "article-journal",
  Report: "report",
};

/** The page's linked data about an article; empty where there is none or it cannot be read. */
export function readLinkedData(page: DomElement): LinkedData {
  const scripts = page.querySelectorAll('script[type="application/ld+json"]');
  const things = [...scripts].flatMap(({ textContent }) =>
    thingsIn(tryParse(textContent ?? ""), 0),
  );
  const article = things.find((thing) => typeOf(thing) !== undefined);
  if (!article) return { authors: [] };
  const title = textAt(article, "headline") ?? textAt(article, "name");
  const issued = textAt(article, "datePublished");
  const outlet = namesOf(article["publisher"])[0];
  const type = typeOf(article);
  return {
    authors: namesOf(article["author"]),
    ...(title && { title }),
    ...(issued && { issued }),
    ...(outlet && { outlet }),
    ...(type && { type }),
  };
}

type Thing = Readonly<Record<string, unknown>>;

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value's things, in lists and graphs as well. */
function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => thingsIn(item, depth + 1));
  }
  if (!isThing(value)) return [];
  return [value, ...thingsIn(value["@graph"], depth + 1)];
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typeOf(thing: Thing): string | undefined {
  const types: unknown = thing["@type"];
  const list: readonly unknown[] = Array.isArray(types) ? types : [types];
  return list
    .map((type) => (typeof type === "string" ? cslTypes[type] : undefined))
    .find((type) => type !== undefined);
}

function textAt(thing: Thing, name: string): string | undefined {
  const value = thing[name];
  return typeof value === "string" && value.trim() !== ""
    ? value.trim()
    : undefined;
}

function namesOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => {
    if (typeof item === "string") return [item];
    return isThing(item) ? (textAt(item, "name") ?? []) : [];
  });
}
