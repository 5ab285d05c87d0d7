import type { Citation } from "../citation.js";
import { findTyped } from "../keyUses.js";
import { writeLocator } from "../locator.js";
import type { CitationMarkup, KeyUse } from "../markup.js";
import { findPandocKeys, findTypedPandocKey } from "../pandocKeys.js";
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
      joinRole(citation, findRoles(text), offset),
  },
};

const role =
  /\{(?:foot|full)?cite(?::[\w:]{1,20})?\}`(?:\{[^}`\n]{0,300}\})?(?<keys>[^`{}\n]{1,1000})(?<after>\{[^}`\n]{0,300}\})?`/dg;
const typedKey =
  /\{(?:foot|full)?cite(?::[\w:]{1,20})?\}`(?:\{[^}`]{0,300}\})?(?:[^`{}]{0,800},\s?)?(?<typed>[^`{},\s]{0,200})$/;

function cite({ reference, locator, prefix, suffix, mode }: Citation): string {
  const after = [locator && writeLocator(locator), suffix].filter(Boolean);
  const name =
    mode === "inText"
      ? "cite:t"
      : mode === "suppressAuthor"
        ? "cite:year"
        : "cite:p";
  return `{${name}}\`${enclose(prefix)}${reference.id}${enclose(after.join(", "))}\``;
}

/** Words in braces; what would end them is given as another sign, as the role has no escapes. */
function enclose(words: string | undefined): string {
  if (words === undefined || words === "") return "";
  const safe = words
    .replaceAll("{", "(")
    .replaceAll("}", ")")
    .replaceAll("`", "‘");
  return `{${safe}}`;
}

function findKeys(text: string): readonly KeyUse[] {
  return [...findRoles(text), ...findPandocKeys(text)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function findRoles(text: string): KeyUse[] {
  return text.includes("cite") ? findRoleKeys(blankFences(text), role) : [];
}
