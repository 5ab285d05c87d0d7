/** A place in a text as people count it: both from 1, the column in UTF-16 units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** Finds the line and column of offsets of one text. Lines end at LF, CR LF or CR. */
export function createLineFinder(
  text: string,
): (offset: number) => LinePosition {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g))
    starts.push(index + end.length);
  return (offset) => {
    const line = lastAtOrBefore(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The index of the last start that is not after the offset, by halving. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
