/** The pattern with `{0}`, `{1}`, … replaced by the values; a place without a value becomes empty. */
export function fillPattern(
  pattern: string,
  ...values: readonly string[]
): string {
  return pattern.replace(
    /\{(\d{1,2})\}/g,
    (_, index: string) => values[Number(index)] ?? "",
  );
}
