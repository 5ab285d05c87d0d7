import { addLastLine } from "../bibliography/nameInDocument.js";
import type { TextEdit } from "../../model/textEdit.js";
import type { Citation } from "../citation.js";
import { addToCluster, findTyped } from "../keyUses.js";
import { writeLocator } from "../locator.js";
import type { CitationMarkup, KeyUse } from "../markup.js";
import { blankOrg } from "../verbatim.js";
import { orgQuote, escapeOrg, writeOrg } from "../writeOrg.js";

/** `[cite:@key sec. 2]`, as Org 9.5 and later reads it. */
export const org: CitationMarkup = {
  id: "org",
  name: "Org",
  languages: ["org", "org-mode"],
  isUsedIn: (text) =>
    /^#\+(?:bibliography|cite_export):|\[cite[/:]/im.test(text),
  write: writeOrg,
  blockQuote: orgQuote,
  form: {
    kind: "key",
    nameBibliography: (text, path) =>
      addLastLine(text, `#+bibliography: ${path}`),
    cite,
    findKeys,
    findTypedKey: (text, offset) => findTyped(text, offset, typedKey),
    join,
  },
};

const citation =
  /\[cite(?:\/[\w/-]{1,40})?:(?<inside>[^[\]]{0,2000}(?:\[[^[\]]{0,300}\][^[\]]{0,2000}){0,9})\]/g;
const keyUse = /@(?<key>[\p{L}\p{N}!#$%&'*+./:<>?^_`{|}~-]{1,200})/gu;
const typedKey =
  /\[cite(?:\/[\w/-]{1,40})?:[^\]]{0,800}@(?<typed>[\p{L}\p{N}!#$%&'*+./:<>?^_`{|}~-]{0,200})$/u;

function cite(citation: Citation): string {
  const variant =
    citation.mode === "inText"
      ? "/t"
      : citation.mode === "suppressAuthor"
        ? "/na"
        : "";
  return `[cite${variant}:${writeInside(citation)}]`;
}

function writeInside({ reference, locator, prefix, suffix }: Citation): string {
  const place = locator && writeLocator(locator);
  const after = [place, suffix].filter(Boolean).join(", ");
  return [
    prefix && escapeInside(prefix),
    `@${reference.id}`,
    escapeInside(after),
  ]
    .filter(Boolean)
    .join(" ");
}

/** A semicolon would begin the next citation, and Org has no way to escape it. */
function escapeInside(text: string): string {
  return escapeOrg(text.replaceAll("[", "(").replaceAll("]", ")")).replaceAll(
    ";",
    ",",
  );
}

function findKeys(text: string): readonly KeyUse[] {
  return [...blankOrg(text).matchAll(citation)].flatMap((match) => {
    const cluster = { start: match.index, end: match.index + match[0].length };
    return [...match[0].matchAll(keyUse)].map((found) => {
      const key = (found.groups?.key ?? "").replace(/[.:?!,]$/, "");
      const start = cluster.start + found.index + 1;
      return { key, span: { start, end: start + key.length }, cluster };
    });
  });
}

function join(
  citation: Citation,
  text: string,
  offset: number,
): TextEdit | undefined {
  return addToCluster(findKeys(text), offset, `;${writeInside(citation)}`);
}
