import type { Article } from "../model/article.js";
import type { Span } from "../model/span.js";

/** Where a briefing file says the key of its article; undefined when it is not written as a plain scalar. */
export function findArticleKey(
  text: string,
  { id, at }: Article,
): Span | undefined {
  if (at === undefined) return undefined;
  const record = text.slice(at.start, at.end);
  const match = /(?<=^|[\r\n{,])[ \t]*id:[ \t]+(?<quote>["']?)/.exec(record);
  if (match === null) return undefined;
  const start = at.start + match.index + match[0].length;
  return text.startsWith(id, start)
    ? { start, end: start + id.length }
    : undefined;
}
