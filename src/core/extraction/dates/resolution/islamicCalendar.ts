import { dayNumber } from "../../../dates/civilDay.js";

interface IslamicDay {
  readonly month: number;
  readonly day: number;
}

/** 16 July 622 of the Julian calendar, the first day of the Islamic count. */
const epoch = -492_148;

/** The first such day of the tabular Islamic calendar in a year; where the year has none, the next. */
export function islamicDay(on: IslamicDay, year: number): number {
  const first = dayNumber(year, 1, 1);
  // 33 Islamic years go into 32 of ours.
  const near = Math.floor(((year - 622) * 33) / 32) - 1;
  const days = [0, 1, 2, 3].map((n) => numberOf(near + n, on));
  return days.find((day) => day >= first) ?? first;
}

function numberOf(year: number, { month, day }: IslamicDay): number {
  const leapDays = Math.floor((3 + 11 * year) / 30);
  const months = Math.ceil(29.5 * (month - 1));
  return epoch + (year - 1) * 354 + leapDays + months + day - 1;
}
