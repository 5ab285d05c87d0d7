import type { CslDate } from "../../core/citation/cslDate.js";
import type { Reference } from "../../core/citation/reference.js";
import type { CslName } from "../../core/model/article.js";

/** Zotero's types, and what it calls the work that an item is part of. */
const types: Readonly<
  Record<string, readonly [itemType: string, container: string]>
> = {
  "article-journal": ["journalArticle", "publicationTitle"],
  "article-magazine": ["magazineArticle", "publicationTitle"],
  "article-newspaper": ["newspaperArticle", "publicationTitle"],
  book: ["book", "series"],
  chapter: ["bookSection", "bookTitle"],
  "paper-conference": ["conferencePaper", "proceedingsTitle"],
  post: ["forumPost", "forumTitle"],
  "post-weblog": ["blogPost", "blogTitle"],
  report: ["report", "seriesTitle"],
  thesis: ["thesis", "university"],
  webpage: ["webpage", "websiteTitle"],
};

/** The item that Zotero makes of a reference, as its connector takes it. */
export function toZoteroItem(
  reference: Reference,
): Readonly<Record<string, unknown>> {
  const [itemType, container] = types[reference.type] ?? [
    "document",
    "publisher",
  ];
  const fields = {
    id: reference.id,
    itemType,
    title: reference.title,
    creators: (reference.author ?? []).map(toCreator),
    [container]: reference["container-title"],
    date: dateText(reference.issued),
    url: reference.URL,
    language: reference.language,
    volume: reference.volume,
    issue: reference.issue,
    pages: reference.page,
    DOI: reference.DOI,
    extra: `Citation Key: ${reference.id}`,
    tags: [],
    attachments: [],
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
}

function toCreator(name: CslName) {
  const creatorType = "author";
  if (name.literal !== undefined)
    return { lastName: name.literal, fieldMode: 1, creatorType };
  const lastName = [name["non-dropping-particle"], name.family]
    .filter(Boolean)
    .join(" ");
  return { firstName: name.given ?? "", lastName, creatorType };
}

function dateText(date: CslDate | undefined): string | undefined {
  const [first] = date?.["date-parts"] ?? [];
  return first === undefined
    ? date?.literal
    : first.map((part) => String(part).padStart(2, "0")).join("-");
}
