import type { TextEdit } from "../../model/textEdit.js";
import type { Citation } from "../citation.js";
import { findTyped } from "../keyUses.js";
import { writeLocator } from "../locator.js";
import type { CitationMarkup, KeyUse } from "../markup.js";
import {
  findPandocKeys,
  findTypedPandocKey,
  joinPandocBrackets,
} from "../pandocKeys.js";
import { findRoleKeys, joinRole } from "../roleKeys.js";
import { blankFences } from "../verbatim.js";
import { markdownQuote, writeMarkdown } from "../writeMarkdown.js";

/** `` {cite:p}`{see}key{para. 4}` ``, as MyST reads it; it reads Pandoc's brackets too. */
export const myst: CitationMarkup = {
  id: "myst",
  name: "MyST",
  languages: ["markdown", "myst"],
  isUsedIn: (text) =>
    /\{cite(?::\w{1,9})?\}`[^`\s]|^(?:`{3,}|:{3,}|~{3,})\{[\w:-]{1,40}\}/m.test(
      text,
    ) || /^kernelspec:|^jupytext:/m.test(text.slice(0, 2000)),
  write: writeMarkdown,
  blockQuote: markdownQuote,
  form: {
    kind: "key",
    cite,
    findKeys,
    findTypedKey: (text, offset) =>
      findTyped(text, offset, typedKey) ?? findTypedPandocKey(text, offset),
    join: (citation, text, offset) =>
      joinRole(citation, findRoles(text), offset) ??
      joinBrackets(citation, text, offset),
  },
};

const role =
  /\{(?:foot|full)?cite(?::[\w:]{1,20})?\}`(?:\{[^}`\n]{0,300}\})?(?<keys>[^`{}\n]{1,1000})(?<after>\{[^}`\n]{0,300}\})?`/dg;
const typedKey =
  /\{(?:foot|full)?cite(?::[\w:]{1,20})?\}`(?:\{[^}`]{0,300}\})?(?:[^`{}]{0,800},\s?)?(?<typed>[^`{},\s]{0,200})$/;

function cite(citation: Citation): string {
  const words = wordsOf(citation);
  // A comma or semicolon in a role begins the next key, whatever it stands in.
  return /[,;]/.test(words.before + words.after)
    ? writeBrackets(words, citation)
    : writeRole(words, citation);
}

interface Words {
  readonly before: string;
  readonly after: string;
}

function wordsOf({ locator, prefix = "", suffix = "" }: Citation): Words {
  const place = locator === undefined ? "" : writeLocator(locator);
  const after = [place, suffix].filter((words) => words !== "");
  return { before: prefix, after: after.join(", ") };
}

const roles = { inText: "t", suppressAuthor: "year" };

function writeRole(
  { before, after }: Words,
  { reference, mode }: Citation,
): string {
  const role = mode === undefined ? "p" : roles[mode];
  return `{cite:${role}}\`${enclose(before)}${reference.id}${enclose(after)}\``;
}

/** Words in braces; what would end them is given as another sign, as the role has no escapes. */
function enclose(words: string): string {
  const safe = words
    .replaceAll("{", "(")
    .replaceAll("}", ")")
    .replaceAll("`", "‘");
  return safe === "" ? "" : `{${safe}}`;
}

/** Pandoc's brackets, which MyST reads without escapes: what would end them or begin a key is given as another sign. */
function writeBrackets(words: Words, { reference, mode }: Citation): string {
  const before = withoutSigns(words.before);
  const after = withoutSigns(words.after);
  const key = `@${reference.id}`;
  if (mode === "inText") return after === "" ? key : `${key} [${after}]`;
  const sign = mode === "suppressAuthor" ? "-" : "";
  const cited = [sign + key, after].filter((part) => part !== "").join(", ");
  return `[${before === "" ? "" : `${before} `}${cited}]`;
}

function withoutSigns(words: string): string {
  return words
    .replaceAll(";", ",")
    .replaceAll("[", "(")
    .replaceAll("]", ")")
    .replace(/@(?=\S)/g, "＠");
}

function joinBrackets(
  citation: Citation,
  text: string,
  offset: number,
): TextEdit | undefined {
  const alone = { ...citation, mode: undefined };
  const inside = writeBrackets(wordsOf(citation), alone).slice(1, -1);
  return joinPandocBrackets(text, offset, inside);
}

function findKeys(text: string): readonly KeyUse[] {
  return [...findRoles(text), ...findPandocKeys(text)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function findRoles(text: string): KeyUse[] {
  return text.includes("cite") ? findRoleKeys(blankFences(text), role) : [];
}
