import type { Span } from "./span.js";

/** Puts `text` where the span is; an empty span inserts. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The text after all edits, which are counted in the text before and do not overlap; at one place the first comes first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let done = 0;
  for (const edit of inOrder) {
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}
