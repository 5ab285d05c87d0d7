/** The day before the first of the Jewish count, which is in 3761 BC. */
const epoch = -2_092_590;

/** From the first day of Passover to the New Year after it. */
export const fromPassoverToNewYear = 163;

/** The day number of the Jewish New Year that begins in the autumn of a year. */
export function roshHashanah(year: number): number {
  const jewishYear = year + 3761;
  const [before, day, after] = [-1, 0, 1].map((n) =>
    daysBefore(jewishYear + n),
  );
  return epoch + (day ?? 0) + delay(before ?? 0, day ?? 0, after ?? 0);
}

/** Days before a year, by its new moon; never on a Sunday, Wednesday or Friday. */
function daysBefore(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = months * 29 + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** A year must not be too long, nor the one before too short. */
function delay(before: number, day: number, after: number): number {
  if (after - day === 356) return 2;
  return day - before === 382 ? 1 : 0;
}
