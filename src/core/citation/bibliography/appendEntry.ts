import type { TextEdit } from "../../model/textEdit.js";
import { lineEndOf } from "../insertCitation.js";

/** An entry at the end of a file, after one blank line; all that stands there stays. */
export function appendEntry(text: string, entry: string): TextEdit {
  const eol = lineEndOf(text);
  const before =
    text.trim() === ""
      ? ""
      : /\n[ \t]*\r?\n[ \t]*$/.test(text.slice(-400))
        ? ""
        : text.endsWith("\n")
          ? eol
          : eol + eol;
  return { start: text.length, end: text.length, text: before + entry + eol };
}
