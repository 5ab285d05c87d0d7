import { civilDate } from "../../dates/civilDay.js";
import type { EventStatus } from "../../model/event.js";
import type { TimelineDate } from "../timeline.js";
import { factsOf, remarksOf, type EventFacts } from "./eventFacts.js";
import type { TimelineWriter, WriteOptions } from "./timelineWriter.js";

/** A calendar as RFC 5545 has it: whole days. What no calendar can hold, such as years before our era, is counted in its description. */
export const ics: TimelineWriter = {
  id: "ics",
  title: "iCalendar",
  extension: "ics",
  write: (timeline, options) => {
    const facts = factsOf(timeline, options.words);
    const entries = facts.flatMap((fact) => entryOf(fact, options));
    const missing = facts.length - entries.length;
    const note =
      missing === 0 ? [] : [`X-WR-CALDESC:${missing} events have no day here`];
    return [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Briefing Desk//Timeline//EN",
      `X-WR-CALNAME:${escapeText(timeline.title)}`,
      ...note,
      ...entries.flat(),
      "END:VCALENDAR",
    ]
      .map((line) => `${fold(line)}\r\n`)
      .join("");
  },
};

const statuses: Readonly<Record<EventStatus, string>> = {
  happened: "CONFIRMED",
  planned: "TENTATIVE",
  postponed: "TENTATIVE",
  cancelled: "CANCELLED",
};

function entryOf(
  { event, who, section, told }: EventFacts,
  { words, stamp }: WriteOptions,
): readonly (readonly string[])[] {
  const { date } = event;
  const days = date && daysOf(date);
  if (!days) return [];
  const remarks = remarksOf(event, words).join(", ");
  const description = [
    date.words,
    remarks,
    event.quote,
    who.join(", "),
    section,
    told,
  ].filter((part) => part);
  return [
    [
      "BEGIN:VEVENT",
      `UID:${escapeText(`${event.id}-${hash(event.key)}`)}@briefing-desk`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${days.first}`,
      `DTEND;VALUE=DATE:${days.after}`,
      `SUMMARY:${escapeText(event.title)}`,
      `DESCRIPTION:${escapeText(description.join("\n"))}`,
      ...(event.place === undefined
        ? []
        : [`LOCATION:${escapeText(event.place)}`]),
      `STATUS:${statuses[event.status]}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ],
  ];
}

/** An open date stands on its known end. */
function daysOf({ from, to }: TimelineDate) {
  const first = from ?? to;
  const last = to ?? from;
  if (first === undefined || last === undefined) return undefined;
  const [start, after] = [first, last + 1].map(basicDay);
  return start && after ? { first: start, after } : undefined;
}

function basicDay(number: number): string | undefined {
  const { year, month, day } = civilDate(number);
  if (year < 1 || year > 9999) return undefined;
  const pad = (n: number, digits: number) => String(n).padStart(digits, "0");
  return pad(year, 4) + pad(month, 2) + pad(day, 2);
}

function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n|\r|\n/g, String.raw`\n`)
    .replace(/\p{Cc}/gu, " ");
}

const longestLine = 75;

/** Lines of at most 75 octets of UTF-8; what goes on begins with a blank. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > longestLine) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** The same for the same event, so that a calendar that reads the file again keeps one entry. */
function hash(text: string): string {
  let sum = 5381;
  for (let i = 0; i < text.length; i++)
    sum = (Math.imul(sum, 33) ^ text.charCodeAt(i)) >>> 0;
  return sum.toString(36);
}
