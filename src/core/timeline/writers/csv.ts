import { factsOf, type EventFacts } from "./eventFacts.js";
import type { TimelineWriter } from "./timelineWriter.js";

const columns: readonly (readonly [string, (facts: EventFacts) => string])[] = [
  ["id", ({ event }) => event.id],
  ["date", ({ event }) => event.date?.edtf ?? ""],
  ["when", ({ event }) => event.date?.words ?? ""],
  ["title", ({ event }) => event.title],
  ["who", ({ who }) => who.join("; ")],
  ["place", ({ event }) => event.place ?? ""],
  ["section", ({ section }) => section],
  ["status", ({ event }) => event.status],
  ["inferred", ({ event }) => String(event.isInferred)],
  ["suggested", ({ event }) => String(event.isSuggested)],
  ["passage", ({ event }) => event.quote ?? ""],
  ["told", ({ told }) => told],
];

/** Comma-separated values as RFC 4180 has them, with a row of names. */
export const csv: TimelineWriter = {
  id: "csv",
  title: "CSV",
  extension: "csv",
  write: (timeline, { words }) => {
    const rows = factsOf(timeline, words).map((facts) =>
      columns.map(([name, read]) => cell(name, read(facts))).join(","),
    );
    return [columns.map(([name]) => name).join(","), ...rows, ""].join("\r\n");
  },
};

/** A spreadsheet runs a cell that begins like a formula: such a text gets an apostrophe, which it reads as "text". A date is none. */
function cell(name: string, value: string): string {
  const isFormula = name !== "date" && /^[=+\-@\t\r]/.test(value);
  const safe = isFormula ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
