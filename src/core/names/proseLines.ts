import type { Span } from "../model/span.js";
import type { Block, ProseMarkup } from "./prose/proseMarkup.js";

/** What is open before a line: the source of the expression that closes it; empty in prose. */
type LineState = string;

/** A line longer than this is data, not prose, and is not looked at. */
const longestLine = 100_000;

/** The lines of a document, and which stretches of each are no prose; after an edit only what it touches is read again. */
export class ProseLines {
  readonly #markup: ProseMarkup;
  readonly #lines: string[] = [];
  /** Before each line, and after the last. */
  readonly #states: LineState[] = [""];
  readonly #unread: (readonly Span[])[] = [];
  readonly #closings = new Map<string, RegExp>();

  constructor(lines: readonly string[], markup: ProseMarkup) {
    this.#markup = markup;
    this.replace(0, 0, lines);
  }

  get count(): number {
    return this.#lines.length;
  }

  /** Empty outside the document. */
  textOf(line: number): string {
    return this.#lines[line] ?? "";
  }

  /** The stretches of the line that are no prose. */
  unreadIn(line: number): readonly Span[] {
    return this.#unread[line] ?? [];
  }

  /** Puts lines in the place of others and gives the line after the last one that was read again. */
  replace(first: number, removed: number, lines: readonly string[]): number {
    let before = this.#states[first + removed];
    spliceAll(this.#lines, first, removed, lines);
    spliceAll(
      this.#unread,
      first,
      removed,
      lines.map(() => []),
    );
    spliceAll(
      this.#states,
      first + 1,
      removed,
      lines.map(() => ""),
    );
    let line = first;
    while (line < first + lines.length) this.#readLine(line++);
    // Below the edit only while what is open differs from what was.
    while (line < this.#lines.length && this.#states[line] !== before) {
      before = this.#states[line + 1];
      this.#readLine(line++);
    }
    return line;
  }

  #readLine(line: number): void {
    const text = this.textOf(line);
    if (text.length > longestLine) {
      this.#unread[line] = [{ start: 0, end: text.length }];
      this.#states[line + 1] = this.#states[line] ?? "";
      return;
    }
    const { state, unread } = this.#readBlocks(text, line);
    if (this.#markup.signs.test(text)) unread.push(...this.#stretchesIn(text));
    this.#unread[line] = unread;
    this.#states[line + 1] = state;
  }

  #stretchesIn(text: string): Span[] {
    return this.#markup.stretches.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: stretch }) => ({
        start: index,
        end: index + stretch.length,
      })),
    );
  }

  #readBlocks(
    text: string,
    line: number,
  ): { readonly state: LineState; readonly unread: Span[] } {
    const state = this.#states[line] ?? "";
    if (state === "") return openBlock(text, line, this.#markup.blocks);
    const closing = this.#closing(state).exec(text);
    if (!closing) return { state, unread: [{ start: 0, end: text.length }] };
    const end = closing.index + closing[0].length;
    return { state: "", unread: [{ start: 0, end }] };
  }

  #closing(source: string): RegExp {
    const pattern = this.#closings.get(source) ?? new RegExp(source, "i");
    this.#closings.set(source, pattern);
    return pattern;
  }
}

function openBlock(text: string, line: number, blocks: readonly Block[]) {
  for (const { opens, closes, isFirst } of blocks) {
    const opening = isFirst && line > 0 ? null : opens.exec(text);
    if (!opening) continue;
    const unread: Span[] = [{ start: opening.index, end: text.length }];
    return { state: closes(opening), unread };
  }
  return { state: "", unread: [] as Span[] };
}

/** As `splice`, for more items than a call can have arguments. */
function spliceAll<T>(
  list: T[],
  first: number,
  removed: number,
  items: readonly T[],
): void {
  const rest = list.splice(first);
  for (const item of items) list.push(item);
  for (const item of rest.slice(removed)) list.push(item);
}
