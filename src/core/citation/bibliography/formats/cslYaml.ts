import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type YAMLMap,
} from "yaml";
import type { TextEdit } from "../../../model/textEdit.js";
import { lineEndOf } from "../../insertCitation.js";
import { readReference, type Reference } from "../../reference.js";
import {
  type BibliographyContent,
  type BibliographyEntry,
  type BibliographyFormat,
  headingOf,
} from "../bibliographyFormat.js";

/** CSL-YAML: records in a list, or in a list under `references`. */
export const cslYaml: BibliographyFormat = {
  id: "csl-yaml",
  endings: [".yaml", ".yml"],
  read,
  append,
};

function read(text: string): BibliographyContent {
  const document = parseDocument(text, { logLevel: "silent" });
  const list = isMap(document.contents)
    ? document.contents.get("references", true)
    : document.contents;
  const items: readonly unknown[] = isSeq(list) ? list.items : [];
  return {
    entries: items.flatMap((item) => (isMap(item) ? readEntry(item) : [])),
    problems: document.errors
      .filter(({ code }) => code !== "MULTIPLE_DOCS")
      .map(({ pos, message }) => ({
        span: { start: pos[0], end: pos[1] },
        severity: "error",
        code: "unreadable-entry",
        message: message.split("\n")[0] ?? message,
        remedy: "Check the indentation and the quotation marks here.",
      })),
  };
}

function readEntry(item: YAMLMap): BibliographyEntry[] {
  const reference = readReference(item.toJSON());
  const id = item.get("id", true);
  const range = item.range;
  if (reference === undefined || !range || !isScalar(id) || !id.range)
    return [];
  const isQuoted = id.type === "QUOTE_DOUBLE" || id.type === "QUOTE_SINGLE";
  const start = id.range[0] + (isQuoted ? 1 : 0);
  return [
    {
      key: reference.id,
      keySpan: { start, end: start + reference.id.length },
      span: { start: range[0], end: range[1] },
      toReference: () => reference,
      toHeading: () => headingOf(reference),
    },
  ];
}

/** The list is the last thing in such a file; what ends the document after it stays behind it. */
function append(text: string, reference: Reference): TextEdit {
  const eol = lineEndOf(text);
  const indent = /^(?<indent>[ \t]*)- /m.exec(text)?.groups?.indent ?? "";
  const entry = stringify([reference])
    .trimEnd()
    .split("\n")
    .map((line) => indent + line + eol)
    .join("");
  const head = text.trim() === "" ? `references:${eol}` : "";
  const ending = /(?<=\n)(?:\.\.\.|---)\s{0,99}$/.exec(text);
  const at = ending?.index ?? text.length;
  const before = at === 0 || text[at - 1] === "\n" ? "" : eol;
  return { start: at, end: at, text: before + head + entry };
}
