/** Lines that stay around a change, to show where it is. */
const around = 2;

/** Longer stretches are told as removed and added as a whole: the table below has a cell for each pair of lines. */
const mostCells = 4_000_000;

interface Line {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

/** What changes from one text to the other: a line each behind "-" or "+", with lines around them that stay. */
export function lineChanges(before: string, after: string): string {
  const lines = compare(before.split("\n"), after.split("\n"));
  const isNear = (index: number) =>
    lines
      .slice(Math.max(0, index - around), index + around + 1)
      .some(({ sign }) => sign !== " ");
  let shown = "";
  lines.forEach(({ sign, text }, index) => {
    if (isNear(index)) shown += `${sign} ${harmless(text)}\n`;
    else if (index > 0 && isNear(index - 1)) shown += "  …\n";
  });
  return shown;
}

/** Signs that would steer a terminal do not come from an article. */
function harmless(text: string): string {
  return text.replace(/\r$/, "").replace(/\p{Cc}/gu, "\ufffd");
}

function compare(before: readonly string[], after: readonly string[]): Line[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end))
    end++;
  const stay = (lines: readonly string[]) => toLines(" ", lines);
  return [
    ...stay(before.slice(0, start)),
    ...compareMiddle(
      before.slice(start, before.length - end),
      after.slice(start, after.length - end),
    ),
    ...stay(before.slice(before.length - end)),
  ];
}

function toLines(sign: Line["sign"], lines: readonly string[]): Line[] {
  return lines.map((text) => ({ sign, text }));
}

/** By the longest list of lines that both have in the same order. */
function compareMiddle(
  before: readonly string[],
  after: readonly string[],
): Line[] {
  if (before.length * after.length > mostCells)
    return [...toLines("-", before), ...toLines("+", after)];
  const width = after.length + 1;
  const common = commonLengths(before, after);
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  for (let a = before[i], b = after[j]; a !== undefined || b !== undefined;) {
    const below = common[(i + 1) * width + j] ?? 0;
    const right = common[i * width + j + 1] ?? 0;
    if (a !== undefined && a === b) {
      lines.push({ sign: " ", text: a });
      i++;
      j++;
    } else if (a !== undefined && (b === undefined || below >= right)) {
      lines.push({ sign: "-", text: a });
      i++;
    } else if (b !== undefined) {
      lines.push({ sign: "+", text: b });
      j++;
    }
    [a, b] = [before[i], after[j]];
  }
  return lines;
}

/** For each pair of places, how many lines the rests have in common; a row for each line of `before`. */
function commonLengths(
  before: readonly string[],
  after: readonly string[],
): Uint32Array {
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      common[i * width + j] =
        before[i] === after[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(
              common[(i + 1) * width + j] ?? 0,
              common[i * width + j + 1] ?? 0,
            );
  return common;
}
