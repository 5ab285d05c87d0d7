import type { Span } from "../model/span.js";
import type { TextEdit } from "../model/textEdit.js";
import type { KeyUse } from "./markup.js";

/** The keys in a list such as `a, b`, each with its place in the text. */
export function splitKeys(
  list: string,
  start: number,
  cluster: Span,
): KeyUse[] {
  return [...list.matchAll(/[^,\s][^,\r\n]*/g)].map((match) => {
    const key = match[0].trimEnd();
    const at = start + match.index;
    return { key, span: { start: at, end: at + key.length }, cluster };
  });
}

/** The use whose whole citation holds the offset; its very edges count where `edges` says so. */
export function findClusterAt(
  uses: readonly KeyUse[],
  offset: number,
): KeyUse | undefined {
  return uses.find(
    ({ cluster }) => cluster.start < offset && offset < cluster.end,
  );
}

/** Writes words at the end of the citation that holds the offset, before the sign that closes it. */
export function addToCluster(
  uses: readonly KeyUse[],
  offset: number,
  words: string,
): TextEdit | undefined {
  const use = findClusterAt(uses, offset);
  if (use === undefined) return undefined;
  const at = use.cluster.end - 1;
  return { start: at, end: at, text: words };
}

/** The stretch before the offset that a pattern ending in `$` matches with its group `typed`, within the line. */
export function findTyped(
  text: string,
  offset: number,
  pattern: RegExp,
): Span | undefined {
  const lineStart = Math.max(
    text.lastIndexOf("\n", offset - 1) + 1,
    offset - 1000,
  );
  const match = pattern.exec(text.slice(lineStart, offset));
  const typed = match?.groups?.typed;
  return typed === undefined
    ? undefined
    : { start: offset - typed.length, end: offset };
}
