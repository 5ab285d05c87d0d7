import {
  calendar,
  type DayPart,
  isPoint,
  type Reading,
  type ShiftReading,
} from "../../dates/reading.js";
import type { Match } from "../../dates/match.js";

const parts: readonly DayPart[] = ["MO", "MI", "AF", "EV", "NI", "DT"];

/** A part of a day that is named by its words or by the expression after it. */
export function readDayPart(match: Match): Reading | undefined {
  const sense = match.string("dayPart") ?? "NI";
  const dayPart = parts.find((part) => part === sense);
  if (dayPart === undefined) return undefined;
  const weekday = match.number("weekday");
  if (weekday !== undefined) return calendar({ weekday, dayPart });
  const { inner } = match;
  if (inner)
    return isPoint(inner)
      ? calendar({ dayPart }, { within: inner })
      : undefined;
  return shifted(match, dayPart);
}

function shifted(match: Match, dayPart: DayPart): ShiftReading | undefined {
  const last = match.words.word(match.end - 1);
  if (last === "before" || last === "after")
    return besides(dayPart, last === "before" ? -1 : 1);
  const lead = match.words.word(match.end - 2);
  const direction = directionOf(lead);
  const isSpeech =
    ["", "this", "tomorrow", "yesterday", "tonight"].includes(lead) ||
    lead === "last";
  if (lead === "last" && dayPart !== "NI" && dayPart !== "EV") return undefined;
  const isTonight = match.end - match.start === 1;
  return {
    kind: "shift",
    amounts: [{ count: isTonight ? 0 : Math.abs(direction), unit: "day" }],
    direction: isTonight ? 0 : direction,
    anchor: isTonight || isSpeech ? "speech" : "story",
    fields: { dayPart },
  };
}

function directionOf(lead: string): -1 | 0 | 1 {
  if (lead === "last" || lead === "yesterday" || lead === "previous") return -1;
  return lead === "tomorrow" || lead === "next" || lead === "following" ? 1 : 0;
}

/** "the night before", "the morning after" */
function besides(dayPart: DayPart, direction: -1 | 1): ShiftReading {
  const amounts = [{ count: 1, unit: "day" as const }];
  return {
    kind: "shift",
    amounts,
    direction,
    anchor: "story",
    fields: { dayPart },
  };
}
