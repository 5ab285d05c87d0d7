import type { KeyUse } from "./markup.js";

const paragraph =
  /(?:\bparas?\.?|\bparagraphs?|¶)[\s~]{0,3}(?<number>\d{1,5})/i;

/** The number of the (first) paragraph that is cited with a key, `[@key, para. 4]`; undefined when none is. */
export function citedParagraph(
  text: string,
  { span, cluster }: Pick<KeyUse, "span" | "cluster">,
): number | undefined {
  // Semicolons part the works that are cited together.
  const before = text.slice(cluster.start, span.start).lastIndexOf(";") + 1;
  const [after = ""] = text.slice(span.end, cluster.end).split(";", 1);
  const own = text.slice(cluster.start + before, span.end) + after;
  const number = paragraph.exec(own)?.groups?.number;
  return number === undefined ? undefined : Number(number);
}
