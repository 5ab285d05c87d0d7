import type {
  CalendarFields,
  CalendarReading,
  Modifier,
  NamedDayReading,
  Reading,
  ShiftReading,
} from "../reading.js";
import type { TimexType } from "../timeExpression.js";
import { toEdtf } from "./edtfValue.js";
import { fillFields } from "./fillFields.js";
import { weekdayOf } from "./isoWeek.js";
import {
  dayOf,
  isDay,
  type Moment,
  momentOfDay,
  narrowed,
  writtenOut,
  yearOf,
} from "./moment.js";
import { findNamedDay } from "./namedDay.js";
import { nthUnit } from "./ordinals.js";
import { periodOf } from "./period.js";
import { fillFromRange } from "./rangeYear.js";
import { shiftMoment } from "./shiftMoment.js";
import { Story } from "./story.js";
import type { StoryText, Told } from "./storyText.js";
import { toTimexValue } from "./timexValue.js";

/** What an expression means once its context is known. */
export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly edtf?: string | undefined;
  readonly mod?: Modifier | undefined;
  readonly quant?: string;
  readonly freq?: string;
  readonly moment?: Moment;
  /** What it was read against: the reference date, or an expression by its index. */
  readonly from?: "reference" | number | undefined;
}

/** The readings of a text in order, each against what the text has told up to there. */
export function resolve(
  text: StoryText,
  reference: Moment | undefined,
): readonly Resolved[] {
  const story = new Story(text, reference);
  return text.found.map(({ reading }, index) => {
    story.enter(index);
    const resolved = resolveOne(reading, index, story);
    const { moment } = resolved;
    if (moment && yearOf(moment) !== undefined)
      story.advance({ moment, from: index }, reading);
    return resolved;
  });
}

function resolveOne(reading: Reading, index: number, story: Story): Resolved {
  const { mod } = reading;
  switch (reading.kind) {
    case "duration":
      return {
        type: "DURATION",
        value: periodOf(reading.amounts),
        ...(mod && { mod }),
      };
    case "set":
      return { type: "SET", value: reading.value, ...quantity(reading) };
    case "reference":
      return { type: "DATE", value: reading.value };
    default:
      return toResolved(resolvePoint(reading, index, story), mod);
  }
}

function quantity({
  quant,
  freq,
}: {
  readonly quant?: string;
  readonly freq?: string;
}) {
  return {
    ...(quant !== undefined && { quant }),
    ...(freq !== undefined && { freq }),
  };
}

/** A point as far as it could be told; `vague` where only its side is known. */
interface Point {
  readonly moment?: Moment;
  readonly vague?: string;
  readonly from?: "reference" | number;
}

function toResolved(
  { moment: told, vague, from }: Point,
  mod: Modifier | undefined,
): Resolved {
  if (!told) return { type: "DATE", value: vague ?? "XXXX-XX-XX" };
  const moment = writtenOut(told);
  const isTime = moment.hour !== undefined || moment.dayPart !== undefined;
  return {
    type: isTime ? "TIME" : "DATE",
    value: toTimexValue(moment),
    moment,
    edtf: toEdtf(moment, mod),
    mod,
    from,
  };
}

function resolvePoint(reading: Reading, index: number, story: Story): Point {
  switch (reading.kind) {
    case "calendar":
      return resolveCalendar(reading, index, story);
    case "shift":
      return resolveShift(reading, index, story);
    case "ordinal": {
      const within = resolvePoint(reading.within, index, story);
      return {
        ...within,
        moment: within.moment && nthUnit(reading, within.moment),
      };
    }
    case "namedDay":
      return resolveNamedDay(reading, index, story);
    default:
      return {};
  }
}

function resolveCalendar(
  reading: CalendarReading,
  index: number,
  story: Story,
): Point {
  if (!reading.within) {
    const ranged = fillFromRange(reading, index, story);
    if (ranged) return ranged;
    const day = joinedDay(reading, index, story);
    if (day) return { moment: { ...day, ...reading.fields }, from: index + 1 };
    return fillFields(reading, index, story);
  }
  const within = resolvePoint(reading.within, index, story);
  return {
    ...within,
    moment: within.moment && narrowed(within.moment, reading.fields),
  };
}

function isTimeOnly({ hour, dayPart, day, weekday }: CalendarFields): boolean {
  return (hour ?? dayPart) !== undefined && (day ?? weekday) === undefined;
}

/** The day that follows a time of day: "at 5 p.m. on 2 May". */
function joinedDay(
  { fields, anchor }: CalendarReading,
  index: number,
  story: Story,
): Moment | undefined {
  if (!isTimeOnly(fields) || anchor) return undefined;
  const next = story.found[index + 1]?.reading;
  if (next?.kind !== "calendar" && next?.kind !== "shift") return undefined;
  // One time after another would be asked for its own day, and so on to the end.
  if (next.kind === "calendar" && isTimeOnly(next.fields)) return undefined;
  if (!story.isNear(index, 4)) return undefined;
  const { moment } = resolvePoint(next, index + 1, story);
  return moment && isDay(moment)
    ? { year: moment.year, month: moment.month, day: moment.day }
    : undefined;
}

function resolveShift(
  reading: ShiftReading,
  index: number,
  story: Story,
): Point {
  const base = anchorOf(reading, index, story);
  const vague = reading.direction < 0 ? "PAST_REF" : "FUTURE_REF";
  if (!base || isAfterNothing(reading, base)) return { vague };
  const isSpeech =
    reading.anchor === "speech" &&
    reading.amounts[0]?.unit === "day" &&
    reading.amounts[0].count === 0;
  const isPresent = story.looksBack || story.isLastingAt(index);
  if (isSpeech && isPresent && !reading.fields) return { vague: "PRESENT_REF" };
  const direction = isWeekendJustPast(reading, index, story)
    ? -1
    : reading.direction;
  const amounts =
    direction === reading.direction
      ? reading.amounts
      : [{ count: 1, unit: "weekend" as const }];
  const moment = shiftMoment(base.moment, amounts, direction);
  if (!moment) return { vague };
  return {
    moment: reading.fields ? { ...moment, ...reading.fields } : moment,
    from: base.from,
  };
}

/** "This weekend" said of the past in a week is the one before; early in the week without a tense, too. */
function isWeekendJustPast(
  reading: ShiftReading,
  index: number,
  story: Story,
): boolean {
  const today = story.reference && dayOf(story.reference.moment);
  const isThis =
    reading.anchor === "speech" &&
    reading.direction === 0 &&
    reading.amounts[0]?.unit === "weekend";
  if (!isThis || today === undefined) return false;
  const tense = story.tenseAt(index);
  const weekday = weekdayOf(today);
  return weekday < 4 ? tense !== "future" : weekday < 6 && tense === "past";
}

/** "Three years after it was first due", where the text has told no time that it could follow. */
function isAfterNothing(
  { anchor, direction }: ShiftReading,
  { from }: Told,
): boolean {
  return anchor === "story" && direction > 0 && from === "reference";
}

function anchorOf(
  { anchor, amounts }: ShiftReading,
  index: number,
  story: Story,
): Told | undefined {
  if (anchor === "speech") return story.reference;
  if (anchor === "story") {
    const unit = amounts[0]?.unit;
    return unit === "day" || unit === "week" || unit === "hour"
      ? story.day
      : unit === "year"
        ? story.yearAt(index)
        : story.focus;
  }
  const { moment, from } = resolvePoint(anchor, index, story);
  return moment && { moment, from: from ?? index };
}

function resolveNamedDay(
  reading: NamedDayReading,
  index: number,
  story: Story,
): Point {
  const within = reading.within && resolvePoint(reading.within, index, story);
  const year = reading.year ?? (within?.moment && yearOf(within.moment));
  const on = (year: number) =>
    momentOfDay(findNamedDay(reading.rule, year) + reading.plus);
  if (year !== undefined) return { moment: on(year), from: within?.from };
  const here = story.focus;
  const thisYear = here && yearOf(here.moment);
  if (thisYear === undefined) return {};
  const { month, day } = on(thisYear);
  const filled = fillFields(
    { kind: "calendar", fields: { month, day } },
    index,
    story,
  );
  const found = filled.moment.year;
  return found === undefined ? {} : { moment: on(found), from: filled.from };
}
