/** Whole lines of a stream of UTF-8, as they came; the last line of the stream may lack its break. */
export interface LineBatch {
  readonly bytes: Uint8Array;
  /** Counted from 1. */
  readonly firstLine: number;
}

/** A line without its break, and its place in the stream. */
export interface Line {
  readonly bytes: Uint8Array;
  readonly number: number;
}

/** Bytes; longer lines are handed on cut, so that one line without an end cannot fill the memory. */
export const longestLine = 32_000_000;

const lineBreak = 10;

/** All lines that a piece of the stream ends are handed on at once, so none waits for another. */
export async function* readLineBatches(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<LineBatch> {
  let firstLine = 1;
  let begun = new BegunLine();
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(lineBreak) + 1;
    if (end > 0) {
      const bytes = begun.endedBy(chunk.subarray(0, end));
      yield { bytes, firstLine };
      firstLine += countBreaks(bytes);
      begun = new BegunLine();
    }
    begun.add(chunk.subarray(end));
  }
  const bytes = begun.endedBy(new Uint8Array());
  if (bytes.length > 0) yield { bytes, firstLine };
}

/** The pieces of a line whose end is not read yet. */
class BegunLine {
  readonly #pieces: Uint8Array[] = [];
  #length = 0;

  add(piece: Uint8Array): void {
    if (this.#length > longestLine) return;
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  endedBy(piece: Uint8Array): Uint8Array {
    return Buffer.concat([...this.#pieces, piece]);
  }
}

function countBreaks(bytes: Uint8Array): number {
  let count = 0;
  let at = bytes.indexOf(lineBreak);
  for (; at >= 0; at = bytes.indexOf(lineBreak, at + 1)) count++;
  return count;
}

/** The lines of a batch. */
export function* linesOf({ bytes, firstLine }: LineBatch): Generator<Line> {
  let number = firstLine;
  for (let start = 0; start < bytes.length; number++) {
    const at = bytes.indexOf(lineBreak, start);
    const end = at < 0 ? bytes.length : at;
    yield { bytes: bytes.subarray(start, end), number };
    start = end + 1;
  }
}
