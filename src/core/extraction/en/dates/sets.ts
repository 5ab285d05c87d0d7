import type { Match } from "../../dates/match.js";
import type { SetReading, Unit } from "../../dates/reading.js";
import { inTwo } from "../../dates/resolution/digits.js";
import { periodOf } from "../../dates/resolution/period.js";

/** Something that recurs: each unit, each weekday, so many times a unit. */
export function readSet(match: Match): SetReading | undefined {
  const quant = match.words.word(match.start).toUpperCase();
  const weekday = match.number("weekday") ?? match.number("weekdays");
  if (weekday !== undefined)
    return { kind: "set", value: `XXXX-WXX-${weekday}`, quant: "EVERY" };
  const month = match.number("month");
  if (month !== undefined)
    return { kind: "set", value: dayOfYear(match, month), quant: "EVERY" };
  const unit = match.unit();
  const amounts = match.amounts() ?? (unit && [{ count: step(match), unit }]);
  if (!amounts || isMoment(unit)) return undefined;
  const value = periodOf(amounts);
  if (quant === "EVERY" || quant === "EACH")
    return { kind: "set", value, quant };
  const freq = frequency(match);
  return { kind: "set", value, ...(freq && { freq }) };
}

function dayOfYear(match: Match, month: number): string {
  const day = match.number("day");
  const value = `XXXX-${inTwo(month)}`;
  return day === undefined ? value : `${value}-${inTwo(day)}`;
}

/** "Every second" is a rank. */
function isMoment(unit: Unit | undefined): boolean {
  return unit === "second";
}

function step(match: Match): number {
  return match.words.is(match.start + 1, "other") ? 2 : 1;
}

function frequency(match: Match): string | undefined {
  const first = match.words.word(match.start);
  const times =
    match.number("cardinal") ??
    (first === "once" ? 1 : first === "twice" ? 2 : undefined);
  return times === undefined ? undefined : `${times}X`;
}
