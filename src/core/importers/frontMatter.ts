import { isScalar, parseDocument, type Document } from "yaml";

/** The fields of front matter that say something of an article, as they are written. */
export interface FrontMatter {
  readonly title?: string | undefined;
  readonly authors: readonly string[];
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

/** What the YAML between the two lines of dashes says of the article. */
export function readFrontMatter(yaml: string): FrontMatter {
  const fields = parseDocument(yaml);
  return {
    title: stringAt(fields, "title"),
    authors: authorsIn(fields),
    date: stringAt(fields, "date"),
    url: stringAt(fields, "url") ?? stringAt(fields, "canonical_url"),
    language: stringAt(fields, "lang"),
  };
}

function stringAt(document: Document, name: string): string | undefined {
  const node = document.get(name, true);
  if (!isScalar(node)) return undefined;
  // A date is read as it is written, whatever YAML takes it for.
  return node.source ?? String(node.value);
}

function authorsIn(document: Document): readonly string[] {
  const value: unknown = document.toJS({ maxAliasCount: 10 });
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
