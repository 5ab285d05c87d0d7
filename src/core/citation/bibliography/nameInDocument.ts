import type { TextEdit } from "../../model/textEdit.js";
import { lineEndOf } from "../insertCitation.js";

const frontMatter =
  /^\uFEFF?---[ \t]*\r?\n(?:[^]{0,100000}?\r?\n)??(?=(?:---|\.\.\.)[ \t]*(?:\r?\n|$))/;

/** The edit that names a bibliography in a Markdown document's front matter, made where there is none. */
export function nameInFrontMatter(text: string, path: string): TextEdit {
  const eol = lineEndOf(text);
  const line = `bibliography: ${/^[\w./-]+$/.test(path) ? path : JSON.stringify(path)}${eol}`;
  const head = frontMatter.exec(text)?.[0];
  if (head !== undefined) return insertLine(head.length, line);
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  return insertLine(start, `---${eol}${line}---${eol}${eol}`);
}

/** The edit that names it to biblatex, in the line before the document begins. */
export function nameInPreamble(
  text: string,
  path: string,
): TextEdit | undefined {
  const begin = /^[ \t]*\\begin\{document\}/m.exec(text)?.index;
  return begin === undefined
    ? undefined
    : insertLine(begin, `\\addbibresource{${path}}${lineEndOf(text)}`);
}

/** The edit that puts a line of its own at the end of the document. */
export function addLastLine(text: string, line: string): TextEdit {
  const eol = lineEndOf(text);
  const gap = text === "" ? "" : text.endsWith("\n") ? eol : eol + eol;
  return insertLine(text.length, gap + line + eol);
}

function insertLine(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
