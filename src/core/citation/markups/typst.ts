import { addLastLine } from "../bibliography/nameInDocument.js";
import { findTyped } from "../keyUses.js";
import type { Citation } from "../citation.js";
import { writeLocator } from "../locator.js";
import type { CitationMarkup, KeyUse } from "../markup.js";
import type { RichText } from "../richText.js";
import { writeRuns } from "../runMarks.js";
import { blankTypst } from "../verbatim.js";

/** `@key[sec. 2]`, and `#cite(<key>, form: "prose")` to name the author in the sentence. */
export const typst: CitationMarkup = {
  id: "typst",
  name: "Typst",
  languages: ["typst", "typ"],
  isUsedIn: () => true,
  write: writeTypst,
  blockQuote: { open: "#quote(block: true)[\n", prefix: "", close: "\n]" },
  form: {
    kind: "key",
    nameBibliography: (text, path) =>
      addLastLine(text, `#bibliography(${JSON.stringify(path)})`),
    cite,
    findKeys,
    findTypedKey: (text, offset) => findTyped(text, offset, typedKey),
    join: () => undefined, // citations side by side are one to Typst
  },
};

const typedKey =
  /(?:(?<![\p{L}\p{N}\\])@|#cite\(\s*<)(?<typed>[\p{L}\p{N}_.:-]{0,200})$/u;
const keyUse =
  /(?<![\p{L}\p{N}\\])@(?<key>[\p{L}\p{N}_](?:[\p{L}\p{N}_-]|[.:](?=[\p{L}\p{N}_-])){0,200})(?:\[[^\]\n]{0,500}\])?|#cite\(\s*<(?<label>[^<>\s]{1,200})>[^)\n]{0,500}\)?/gu;
const bareLabel = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]|[.:](?=[\p{L}\p{N}_-]))*$/u;

function cite(citation: Citation): string {
  const { prefix, locator, suffix, mode, reference } = citation;
  const after = [locator && writeLocator(locator), suffix].filter(Boolean);
  const supplement = writeTypst([{ text: after.join(", ") }]);
  const before =
    prefix === undefined ? "" : `${writeTypst([{ text: prefix }])} `;
  const form =
    mode === "inText"
      ? "prose"
      : mode === "suppressAuthor"
        ? "year"
        : undefined;
  if (form === undefined && bareLabel.test(reference.id)) {
    return (
      before + `@${reference.id}${supplement === "" ? "" : `[${supplement}]`}`
    );
  }
  const parts = [
    writeLabel(reference.id),
    form && `form: "${form}"`,
    supplement && `supplement: [${supplement}]`,
  ];
  return `${before}#cite(${parts.filter(Boolean).join(", ")})`;
}

function writeLabel(key: string): string {
  return bareLabel.test(key)
    ? `<${key}>`
    : `label("${key.replace(/["\\]/g, "\\$&")}")`;
}

/** Typst's references are keys as well as labels of the document's own; those are not cited. */
function findKeys(text: string): readonly KeyUse[] {
  const searched = blankTypst(text);
  const labels = new Set(
    [...searched.matchAll(/(?<!cite\(\s{0,9})<([^<>\s]{1,200})>/g)].map(
      (match) => match[1],
    ),
  );
  return [...searched.matchAll(keyUse)].flatMap((match) => {
    const key = match.groups?.key ?? match.groups?.label ?? "";
    if (match.groups?.key !== undefined && labels.has(key)) return [];
    const start = match.index + match[0].indexOf(key);
    const cluster = { start: match.index, end: match.index + match[0].length };
    return [{ key, span: { start, end: start + key.length }, cluster }];
  });
}

function writeTypst(text: RichText): string {
  const written = writeRuns(text, {
    escape: escapeTypst,
    italic: ["#emph[", "]"],
    bold: ["#strong[", "]"],
    smallCaps: ["#smallcaps[", "]"],
    superscript: ["#super[", "]"],
    subscript: ["#sub[", "]"],
    link: (letters, href) => {
      const address = `"${href.replace(/["\\]/g, "\\$&")}"`;
      return letters === href
        ? `#link(${address})`
        : `#link(${address})[${escapeTypst(letters)}]`;
    },
  });
  return written.replace(/^([-+=/]|\d{1,9}\.)(?=\s)/, "\\$1");
}

function escapeTypst(text: string): string {
  return text
    .replace(/[\\#*_`$<>@[\]~"']/g, "\\$&")
    .replace(/\/(?=[/*])/g, "\\/")
    .replace(/-(?=-|\d)/g, "\\-")
    .replace(/\.\.\./g, "\\...");
}
