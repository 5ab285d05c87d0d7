const longestWord = 40;
const mostCandidates = 1000;

/**
 * The candidate that most likely was meant by a misspelt word: the fewest letters wrong, missing, too many or
 * swapped, at most one in three; `undefined` when none is that near.
 */
export function closestWord(
  word: string,
  candidates: Iterable<string>,
): string | undefined {
  if (word.length > longestWord) return undefined;
  let closest: string | undefined;
  let most = Math.max(1, Math.floor(word.length / 3));
  let count = 0;
  for (const candidate of candidates) {
    if ((count += 1) > mostCandidates) break;
    if (Math.abs(candidate.length - word.length) > most) continue;
    const distance = editDistance(word, candidate);
    // Only a nearer one takes the place of one that stands before it.
    if (distance <= most && candidate !== word) {
      closest = candidate;
      most = distance - 1;
    }
  }
  return closest;
}

/** Letters to change, add, remove or swap with their neighbour to get from one word to the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + (isSame ? 0 : 1),
          isSwapped ? at(before, j - 2) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
