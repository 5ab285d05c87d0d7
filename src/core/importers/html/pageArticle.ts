import type { Article, CslName } from "../../model/article.js";
import { readAuthorName } from "../authorName.js";
import { emptyArticle } from "../emptyArticle.js";
import { readDay } from "../readDay.js";
import type { DomElement } from "./domNode.js";
import { readLinkedData } from "./linkedData.js";

/** The names of `meta` elements that say a thing, the surest first: Highwire's, Dublin Core's, Open Graph's. */
const metaNames = {
  title: ["citation_title", "dc.title", "dcterms.title", "og:title"],
  author: ["citation_author", "dc.creator", "dcterms.creator", "author"],
  issued: [
    "citation_publication_date",
    "citation_date",
    "dc.date.issued",
    "dcterms.issued",
    "article:published_time",
    "dc.date",
    "date",
  ],
  outlet: ["citation_journal_title", "og:site_name"],
  publisher: ["citation_publisher", "dc.publisher", "dcterms.publisher"],
  doi: ["citation_doi"],
  volume: ["citation_volume"],
  issue: ["citation_issue"],
  language: ["citation_language", "og:locale"],
} as const;

type Said = Readonly<Record<keyof typeof metaNames, readonly string[]>>;

/** What the page says of its article in its head and in its linked data; what it does not say is left out. */
export function readPageArticle(page: DomElement, url?: string): Article {
  const said = readMeta(page);
  const linked = readLinkedData(page);
  const issued = firstDay([...said.issued, linked.issued ?? ""]);
  const address = addressOf(page) ?? url;
  const outlet = said.outlet[0] ?? linked.outlet;
  const language = page.getAttribute("lang") ?? said.language[0];
  return {
    ...emptyArticle,
    type: typeOf(said, linked.type),
    title: said.title[0] ?? linked.title ?? titleOf(page),
    author: authorsOf(said.author.length > 0 ? said.author : linked.authors),
    ...(issued && { issued }),
    ...(outlet && { containerTitle: outlet }),
    ...(address && { url: address }),
    ...(language && { language: language.replace("_", "-") }),
    fields: fieldsOf(said),
  };
}

function readMeta(page: DomElement): Said {
  const all = new Map<string, string[]>();
  for (const meta of page.querySelectorAll("meta")) {
    const name = meta.getAttribute("name") ?? meta.getAttribute("property");
    const content = meta.getAttribute("content")?.trim();
    if (!name || !content) continue;
    const key = name.toLowerCase();
    all.set(key, [...(all.get(key) ?? []), content]);
  }
  const first = (names: readonly string[]) =>
    names.map((name) => all.get(name)).find((values) => values) ?? [];
  return mapValues(metaNames, first);
}

function mapValues<K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  map: (value: A) => B,
): Record<K, B> {
  const entries = Object.entries<A>(record).map(([k, v]) => [k, map(v)]);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the keys are the record's own
  return Object.fromEntries(entries) as Record<K, B>;
}

function typeOf(said: Said, linked: string | undefined): string {
  if (said.doi.length > 0 || said.volume.length > 0) return "article-journal";
  return linked ?? "webpage";
}

function authorsOf(names: readonly string[]): readonly CslName[] {
  const isAddress = /^https?:/;
  return names
    .filter((name) => !isAddress.test(name))
    .flatMap((name) => readAuthorName(name) ?? []);
}

function firstDay(texts: readonly string[]): string | undefined {
  return texts.map(readDay).find((day) => day !== undefined);
}

function addressOf(page: DomElement): string | undefined {
  const address =
    page.querySelector('link[rel="canonical"]')?.getAttribute("href") ??
    page.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return address && /^https?:\/\//.test(address) ? address : undefined;
}

function titleOf(page: DomElement): string {
  return (
    page.querySelector("title")?.textContent?.replace(/\s+/g, " ").trim() ?? ""
  );
}

function fieldsOf(said: Said): Article["fields"] {
  const fields = {
    publisher: said.publisher[0],
    DOI: said.doi[0],
    volume: said.volume[0],
    issue: said.issue[0],
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
}
