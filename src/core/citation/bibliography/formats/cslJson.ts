import type { Problem } from "../../../model/problem.js";
import type { Span } from "../../../model/span.js";
import type { TextEdit } from "../../../model/textEdit.js";
import { lineEndOf } from "../../insertCitation.js";
import { readReference, type Reference } from "../../reference.js";
import {
  type BibliographyContent,
  type BibliographyEntry,
  type BibliographyFormat,
  headingOf,
} from "../bibliographyFormat.js";

/** CSL-JSON: an array of records. */
export const cslJson: BibliographyFormat = {
  id: "csl-json",
  endings: [".json"],
  read,
  append,
};

function read(text: string): BibliographyContent {
  const entries: BibliographyEntry[] = [];
  const problems: Problem[] = [];
  for (const span of findObjects(text)) {
    const entry = readEntry(text, span);
    if (entry === undefined) problems.push(problemAt(span));
    else entries.push(entry);
  }
  return { entries, problems };
}

/** The objects directly in the outer array, told by braces outside strings. */
function findObjects(text: string): Span[] {
  const objects: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const match of text.matchAll(/"(?:[^"\\]|\\[^])*"|[{}]/g)) {
    if (match[0] === "{" && depth++ === 0) start = match.index;
    else if (match[0] === "}" && depth > 0 && --depth === 0) {
      objects.push({ start, end: match.index + 1 });
    }
  }
  return objects;
}

function readEntry(text: string, span: Span): BibliographyEntry | undefined {
  const object = text.slice(span.start, span.end);
  const reference = parse(object);
  if (reference === undefined) return undefined;
  const id = /"id"\s{0,99}:\s{0,99}"?/.exec(object);
  const start = span.start + (id === null ? 0 : id.index + id[0].length);
  const keySpan = { start, end: start + reference.id.length };
  return {
    key: reference.id,
    keySpan,
    span,
    toReference: () => reference,
    toHeading: () => headingOf(reference),
  };
}

function parse(object: string): Reference | undefined {
  try {
    return readReference(JSON.parse(object));
  } catch {
    // The caller tells of it at its place.
    return undefined;
  }
}

function problemAt({ start }: Span): Problem {
  return {
    span: { start, end: start + 1 },
    severity: "error",
    code: "unreadable-entry",
    message: "This entry is not a CSL record.",
    remedy: "Check its commas and quotation marks, and that it has an id.",
  };
}

function append(text: string, reference: Reference): TextEdit {
  const eol = lineEndOf(text);
  const [first] = findObjects(text);
  const last = findObjects(text).at(-1);
  const indent = first === undefined ? "  " : indentOf(text, first.start);
  const isOneLine =
    first !== undefined && !text.slice(first.start, first.end).includes("\n");
  const written = isOneLine
    ? JSON.stringify(reference)
    : JSON.stringify(reference, undefined, 2).replace(/\n/g, `${eol}${indent}`);
  if (last !== undefined) {
    return {
      start: last.end,
      end: last.end,
      text: `,${eol}${indent}${written}`,
    };
  }
  const open = text.indexOf("[") + 1;
  return open > 0
    ? { start: open, end: open, text: `${eol}${indent}${written}${eol}` }
    : {
        start: text.length,
        end: text.length,
        text: `[${eol}${indent}${written}${eol}]${eol}`,
      };
}

function indentOf(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return /^[ \t]*$/.test(line) ? line : "";
}
