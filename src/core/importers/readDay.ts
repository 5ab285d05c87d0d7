/** The day, month or year at the start of an ISO 8601 date, as EDTF; `undefined` when there is none. */
export function readDay(text: string): string | undefined {
  const match =
    /^\s*(?<year>\d{4})(?:[-/](?<month>0[1-9]|1[0-2])(?:[-/](?<day>0[1-9]|[12]\d|3[01]))?)?(?!\d)/u.exec(
      text,
    );
  const { year, month, day } = match?.groups ?? {};
  if (!year) return undefined;
  return [year, month, day].filter(Boolean).join("-");
}
