import { civilDate } from "../../core/dates/civilDay.js";
import type { DateValue } from "../../core/dates/dateValue.js";
import { readDate } from "../../core/dates/readDate.js";
import {
  eventStatuses,
  type BriefingEvent,
  type EventStatus,
} from "../../core/model/event.js";
import { inOrderOfTime } from "../../core/model/inOrderOfTime.js";

/** What the events of one branch have in common. */
export type EventGroup =
  | { readonly by: "status"; readonly status: EventStatus }
  /** The year, decade or century in which the events begin. */
  | { readonly by: "year"; readonly date: DateValue }
  | { readonly by: "undated" };

export interface GroupedEvents {
  readonly group: EventGroup;
  readonly events: readonly BriefingEvent[];
}

/** What happened by year, then what is without a date, then what did not happen by its status; each in order of time. */
export function groupEvents(
  events: readonly BriefingEvent[],
): readonly GroupedEvents[] {
  const ordered = inOrderOfTime(events, ({ date }) => date);
  const others = eventStatuses
    .filter((status) => status !== "happened")
    .map((status): GroupedEvents => ({
      group: { by: "status", status },
      events: ordered.filter((event) => event.status === status),
    }));
  const happened = ordered.filter(({ status }) => status === "happened");
  return [...groupByYear(happened), ...others].filter(
    (group) => group.events.length > 0,
  );
}

/** Keeps the order of the events within a year. */
function groupByYear(events: readonly BriefingEvent[]): GroupedEvents[] {
  const years = new Map<string, BriefingEvent[]>();
  for (const event of events) {
    const year = yearOf(event) ?? "";
    const members = years.get(year);
    if (members) members.push(event);
    else years.set(year, [event]);
  }
  return inOrderOfTime([...years], ([year]) => year).map(([year, members]) => {
    const date = readDate(year);
    return {
      group: date ? { by: "year", date } : { by: "undated" },
      events: members,
    };
  });
}

/** The decade or century when the date is no finer, else the year in which it begins or, its start being open, ends. */
function yearOf({ date }: BriefingEvent): string | undefined {
  const value = readDate(date ?? "");
  if (!value) return undefined;
  if (value.precision === "decade" || value.precision === "century")
    return value.edtf.replace(/[~?%]$/, "");
  const day = [value.earliest, value.latest].find(Number.isFinite);
  return day === undefined ? undefined : edtfYear(civilDate(day).year);
}

function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  const sign = year < 0 ? "-" : "";
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`;
}
