import type { TextEdit } from "../model/textEdit.js";
import type { Span } from "../model/span.js";
import { addToCluster, findTyped } from "./keyUses.js";
import type { KeyUse } from "./markup.js";
import { blankMarkdown } from "./verbatim.js";

const typedKey =
  /(?<![\p{L}\p{N}\\/])@\{?(?<typed>[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,200}|)$/u;
const keyUse =
  /(?<![\p{L}\p{N}\\/])-?@(?:\{(?<braced>[^{}\s]{1,200})\}|(?<key>[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_])|[:/](?=\/)){0,200}))/gu;
const bareKey =
  /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_])|[:/](?=\/))*$/u;

/** The key after an `@`, in braces where its grammar needs them. */
export function writePandocKey(key: string): string {
  return bareKey.test(key) ? `@${key}` : `@{${key}}`;
}

/** The span of the key being typed after an `@`. */
export function findTypedPandocKey(
  text: string,
  offset: number,
): Span | undefined {
  return findTyped(text, offset, typedKey);
}

/** The keys of Pandoc's citations; an address's `@` and an escaped one are none. */
export function findPandocKeys(text: string): readonly KeyUse[] {
  if (!text.includes("@")) return [];
  const searched = blankMarkdown(text);
  const clusters = findClusters(searched);
  return [...searched.matchAll(keyUse)].map((match) => {
    const key = match.groups?.braced ?? match.groups?.key ?? "";
    const start =
      match.index +
      match[0].indexOf("@") +
      (match.groups?.braced === undefined ? 1 : 2);
    const whole = { start: match.index, end: match.index + match[0].length };
    const cluster =
      clusters.find((span) => span.start < start && start < span.end) ?? whole;
    return { key, span: { start, end: start + key.length }, cluster };
  });
}

/** Adds a citation to those in the brackets around the offset; `inside` is how it is written there. */
export function joinPandocBrackets(
  text: string,
  offset: number,
  inside: string,
): TextEdit | undefined {
  const uses = findPandocKeys(text).filter(
    ({ cluster }) => text[cluster.start] === "[",
  );
  return addToCluster(uses, offset, `; ${inside}`);
}

function findClusters(searched: string) {
  return [
    ...searched.matchAll(/(?<!\\)\[(?!\^)(?:\\.|[^[\]\\]){0,2000}\](?![({[])/g),
  ]
    .filter(([inside]) => inside.includes("@"))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
}
