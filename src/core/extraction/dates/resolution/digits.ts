/** A number of at most 99 in two digits; more digits where it has more. */
export function inTwo(n: number): string {
  return two[n] ?? String(n).padStart(2, "0");
}

/** A year in four digits, or all that it has. */
export function inFour(n: number): string {
  return n > 999 ? String(n) : String(n).padStart(4, "0");
}

const two: readonly string[] = Array.from({ length: 100 }, (_, n) =>
  String(n).padStart(2, "0"),
);
