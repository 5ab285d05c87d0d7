import { isMap, isSeq, type ParsedNode } from "yaml";
import type { FieldPair } from "./briefingText.js";

/** The offset of the first character of the line that holds the offset. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The offset after the line end of the line that holds the offset, or the text's end. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/** Blanks to put before a line that is to stand in the same column as the offset. */
export function indentAt(text: string, offset: number): string {
  return " ".repeat(offset - lineStart(text, offset));
}

/**
 * Where the value of a node ends: of a block, after its last line; of all else, behind its last character.
 * The package lets some blocks reach over the blank lines and comments behind them, which belong to what follows.
 */
export function valueEnd(node: ParsedNode): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    if (last && "key" in last) return pairEnd(last);
    if (last) return valueEnd(last);
  }
  return node.range[1];
}

/** Where a field ends, as `valueEnd`. */
export function pairEnd({ key, value }: FieldPair): number {
  return value ? valueEnd(value) : key.range[1];
}

/** The start of the line below everything that ends at the offset; a comment behind it stays on its line. */
export function lineBelow(text: string, end: number): number {
  return end > 0 && text[end - 1] === "\n" ? end : nextLine(text, end);
}
