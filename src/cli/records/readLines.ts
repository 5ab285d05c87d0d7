/** Longer lines are handed on cut, so that one line without an end cannot fill the memory. */
export const longestLine = 32_000_000;

/** The lines of a stream of UTF-8, without their line breaks; an overlong one is cut behind `longestLine` units. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let line = "";
  for await (const chunk of chunks) {
    const parts = decoder.decode(chunk, { stream: true }).split("\n");
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        yield withoutReturn(line);
        line = "";
      }
      if (line.length <= longestLine) line += part;
    }
  }
  line += decoder.decode();
  if (line !== "") yield withoutReturn(line);
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
