/** The short names of the twelve months. Only names are asked of `Date`; days are counted without it. */
export function monthNames(locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, {
    month: "short",
    timeZone: "UTC",
  });
  return Array.from({ length: 12 }, (_, month) =>
    format.format(Date.UTC(2000, month, 15)),
  );
}
