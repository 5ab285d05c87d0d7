import type { Citation } from "../citation.js";
import { findTyped } from "../keyUses.js";
import { writeLocator } from "../locator.js";
import type { CitationMarkup, KeyUse } from "../markup.js";
import { findRoleKeys, joinRole } from "../roleKeys.js";
import { blankRest } from "../verbatim.js";
import { restQuote, escapeRest, writeRest } from "../writeRest.js";

/** `` :cite:p:`key`, para. 4 ``, as sphinxcontrib-bibtex reads it; its older versions know no place inside the role. */
export const sphinx: CitationMarkup = {
  id: "sphinx",
  name: "Sphinx",
  languages: ["restructuredtext", "rst"],
  isUsedIn: (text) =>
    /:(?:foot)?cite(?::\w{1,20})?:`|^\.\. (?:foot)?bibliography::/m.test(text),
  write: writeRest,
  blockQuote: restQuote,
  form: {
    kind: "key",
    cite,
    findKeys,
    findTypedKey: (text, offset) => findTyped(text, offset, typedKey),
    join: (citation, text, offset) =>
      joinRole(citation, findKeys(text), offset),
  },
};

const role =
  /:(?:foot)?cite(?::\w{1,20})?:`(?:\{[^}`\n]{0,300}\})?(?<keys>[^`{}\n]{1,1000})`/dg;
const typedKey =
  /:(?:foot)?cite(?::\w{1,20})?:`(?:\{[^}`]{0,300}\})?(?:[^`{}]{0,800},\s?)?(?<typed>[^`{},\s]{0,200})$/;

function cite({ reference, locator, prefix, suffix, mode }: Citation): string {
  const name =
    mode === "inText"
      ? "cite:t"
      : mode === "suppressAuthor"
        ? "cite:year"
        : "cite:p";
  const after = [locator && writeLocator(locator), suffix].filter(Boolean);
  const before = prefix === undefined ? "" : `${escapeRest(prefix)} `;
  const words = after.map((part) => `, ${escapeRest(part ?? "")}`).join("");
  return `${before}:${name}:\`${reference.id}\`${words}`;
}

function findKeys(text: string): readonly KeyUse[] {
  return text.includes("cite") ? findRoleKeys(blankRest(text), role) : [];
}
