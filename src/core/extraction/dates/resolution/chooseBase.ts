import type { CalendarReading } from "../reading.js";
import { dayOf, type Moment, monthOf, yearOf } from "./moment.js";
import type { Story } from "./story.js";
import type { Told } from "./storyText.js";
import type { Tense } from "./tense.js";

/** What open fields are read against. */
export interface Base {
  readonly told: Told;
  /** Which way from the base the moment lies; undefined when it lies nearest on. */
  readonly tense: Tense | undefined;
}

/** The reference date where the text speaks of now, the story's time where it does not. */
export function chooseBase(
  reading: CalendarReading,
  index: number,
  story: Story,
): Base | undefined {
  const { reference } = story;
  const focus = needsDay(reading.fields) ? story.day : story.focus;
  const fixed = fixedBase(reading, focus, story);
  if (fixed) return { told: fixed, tense: undefined };
  const isHour = reading.fields.hour !== undefined;
  if (focus && isHour && isNearby(focus, index, story))
    return { told: focus, tense: undefined };
  const tense = tenseOf(reading, index, story);
  const isOfMonth = isDayAlone(reading.fields) && tense !== "future";
  if (focus && isOfMonth && isNearby(focus, index, story))
    return { told: focus, tense: undefined };
  const isAhead =
    tense === "future" && (!story.looksBack || story.isFromNowAt(index));
  const isStory =
    !isAhead &&
    focus &&
    !isRecentWeekday(reading, focus, reference) &&
    hasDayFor(reading, focus) &&
    isInStory(focus, index, story);
  if (focus && (isStory || !reference))
    return { told: focus, tense: undefined };
  return (
    reference && {
      told: reference,
      tense: tense ?? usualSide(reading.fields, reference),
    }
  );
}

function tenseOf(
  { fields: { day, weekday } }: CalendarReading,
  index: number,
  story: Story,
): Tense | undefined {
  const isAim = (day ?? weekday) !== undefined && story.isAimAt(index);
  return isAim ? "future" : story.tenseAt(index);
}

/** What the words themselves say: "last March" is told from now, "that March" from the story; "'94" from now. */
function fixedBase(
  { anchor, fields }: CalendarReading,
  focus: Told | undefined,
  { reference, looksBack }: Story,
): Told | undefined {
  if (anchor === "story") return focus;
  const isShort = (fields.shortYear ?? fields.shortDecade) !== undefined;
  return anchor === "speech" || (isShort && !looksBack) ? reference : undefined;
}

/** "the 29th", of the month that the paragraph has named. */
function isDayAlone({ day, month }: Moment): boolean {
  return day !== undefined && month === undefined;
}

/** Weekdays and hours are read against a day. */
function needsDay(fields: Moment): boolean {
  const { month, season, day, weekday, hour, dayPart } = fields;
  if ((month ?? season ?? day) !== undefined) return false;
  return (weekday ?? hour ?? dayPart) !== undefined;
}

function hasDayFor({ fields }: CalendarReading, { moment }: Told): boolean {
  return fields.weekday === undefined || dayOf(moment) !== undefined;
}

/** A weekday in a week of the day of writing is told from that day, whatever years the text looks back on. */
function isRecentWeekday(
  { fields }: CalendarReading,
  { moment }: Told,
  reference: Told | undefined,
): boolean {
  const today = reference && dayOf(reference.moment);
  const day = dayOf(moment);
  if (fields.weekday === undefined || !today || !day) return false;
  return Math.abs(today - day) < 7;
}

function isNearby({ from }: Told, index: number, story: Story): boolean {
  return from !== "reference" && story.sharesParagraph(from, index);
}

/** Whether the story goes on from its last date rather than from the day of writing. */
function isInStory(focus: Told, index: number, story: Story): boolean {
  if (focus.from === "reference") return false;
  if (story.looksBack) return true;
  const isOtherYear = yearOf(focus.moment) !== story.reference?.moment.year;
  return isOtherYear && isNearby(focus, index, story);
}

/** Without a verb a weekday is the last one, a day of the year the nearest. */
function usualSide(fields: Moment, { moment }: Told): Tense {
  if (fields.month === undefined) return "past";
  const months = fields.month - (monthOf(moment) ?? 0);
  return (months + 12) % 12 < 6 ? "future" : "past";
}
