import { civilDate } from "../../dates/civilDay.js";
import type { TimelineDate } from "../timeline.js";
import { factsOf, oneLine, remarksOf } from "./eventFacts.js";
import type { TimelineWriter } from "./timelineWriter.js";

/** A text for markwhen. It knows four-digit years only: other events stand as comments. */
export const markwhen: TimelineWriter = {
  id: "markwhen",
  title: "Markwhen",
  extension: "mw",
  write: (timeline, { words }) => {
    const events = factsOf(timeline, words).map(({ event, section }) => {
      const days = event.date && rangeOf(event.date);
      const remarks = remarksOf(event, words).map((remark) => `(${remark})`);
      const tags = [...remarks, tagOf(section)];
      const text = [plain(event.title), ...tags]
        .filter((part) => part !== "")
        .join(" ");
      return days === undefined
        ? `// ${event.date?.words ?? words.noDate}: ${text}`
        : `${days}: ${text}`;
    });
    return [
      `title: ${JSON.stringify(oneLine(timeline.title))}`,
      "",
      ...events,
      "",
    ].join("\n");
  },
};

function rangeOf({ from, to }: TimelineDate): string | undefined {
  const first = isoDay(from ?? to);
  const last = isoDay(to ?? from);
  if (first === undefined || last === undefined) return undefined;
  return first === last ? first : `${first}/${last}`;
}

function isoDay(number: number | undefined): string | undefined {
  if (number === undefined) return undefined;
  const { year, month, day } = civilDate(number);
  if (year < 1 || year > 9999) return undefined;
  const pad = (n: number, digits: number) => String(n).padStart(digits, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function tagOf(section: string): string {
  const word = section.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_|_$/g, "");
  return word === "" ? "" : `#${word}`;
}

/** Nothing in a title is a tag, a mention or a link. */
function plain(text: string): string {
  return oneLine(text)
    .replace(/[#@[\]]/g, " ")
    .replace(/ {2,}/g, " ");
}
