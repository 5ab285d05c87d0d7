import type { Span } from "../model/span.js";
import type { TextEdit } from "../model/textEdit.js";
import type { Citation } from "./citation.js";
import { findClusterAt, findTyped, splitKeys } from "./keyUses.js";
import type { KeyUse } from "./markup.js";
import { blank, blankLatex } from "./verbatim.js";
import { escapeOptional } from "./writeLatex.js";

const citeCommand =
  /\\(?<command>[A-Za-z]{0,20}cit(?:e|es|et|ep|ealt|ealp|eauthor|eyear|eyearpar|etitle|edate|eurl|enum)s?)\*?(?<arguments>(?:\s?\[(?:\{\]\}|[^\]]){0,500}\]){0,2})\{(?<keys>[^{}\\]{0,2000})\}(?<more>(?:(?:\[(?:\{\]\}|[^\]]){0,500}\]){0,2}\{[^{}\\]{0,2000}\}){0,20})/g;
const optionalArgument = /\[(?:\{\]\}|[^\]]){0,500}\]/g;
const typedKey =
  /\\[A-Za-z]{0,20}cit[a-z]{0,12}\*?(?:\[(?:\{\]\}|[^\]]){0,500}\]){0,2}\{(?:[^{}]{0,800},\s*)?(?<typed>[^{},\s]*)$/;

/** The keys of `\cite{a,b}`, `\autocite[p.~2]{a}`, `\autocites{a}[3]{b}` and their like. */
export function findLatexKeys(text: string): readonly KeyUse[] {
  const searched = blankLatex(text);
  return [...searched.matchAll(citeCommand)].flatMap((match) => {
    const cluster = { start: match.index, end: match.index + match[0].length };
    const withoutPlaces = blank(match[0], [optionalArgument]);
    return [...withoutPlaces.matchAll(/\{([^{}]*)\}/g)].flatMap((group) =>
      splitKeys(group[1] ?? "", match.index + group.index + 1, cluster),
    );
  });
}

/** The span of the key being typed inside the braces of a citation command. */
export function findTypedLatexKey(
  text: string,
  offset: number,
): Span | undefined {
  return findTyped(text, offset, typedKey);
}

/** `\autocite[see][sec.~2]{key}`; `place` is the written locator. */
export function writeLatexCitation(
  command: string,
  citation: Citation,
  place: string | undefined,
): string {
  return `\\${command}${writeArguments(citation, place)}{${citation.reference.id}}`;
}

function writeArguments(
  { prefix, suffix }: Citation,
  place: string | undefined,
): string {
  const after = [
    place,
    suffix === undefined ? undefined : escapeOptional(suffix),
  ];
  const post = after
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
  if (prefix !== undefined && prefix !== "") {
    return `[${escapeOptional(prefix)}][${post}]`;
  }
  return post === "" ? "" : `[${post}]`;
}

/**
 * Adds a citation to the command around the offset: `{a}` becomes `{a,b}`; where places differ and the
 * package has a command for several (`manyCommand`), `\autocite[2]{a}` becomes `\autocites[2]{a}[3]{b}`.
 */
export function joinLatex(
  citation: Citation,
  place: string | undefined,
  target: {
    readonly text: string;
    readonly offset: number;
    readonly hasMany: boolean;
  },
): TextEdit | undefined {
  const { text, offset, hasMany } = target;
  const use = findClusterAt(findLatexKeys(text), offset);
  if (use === undefined) return undefined;
  const { start, end } = use.cluster;
  const old = text.slice(start, end);
  const added = writeArguments(citation, place);
  if (added === "" && !old.includes("[") && !/\}\s*\{/.test(old)) {
    return { start: end - 1, end: end - 1, text: `,${citation.reference.id}` };
  }
  if (!hasMany) return undefined;
  const many = old.replace(/^\\([A-Za-z]+?)s?(?=\*|\[|\{)/, "\\$1s");
  return { start, end, text: `${many}${added}{${citation.reference.id}}` };
}
