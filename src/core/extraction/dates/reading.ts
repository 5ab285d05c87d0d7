/** The units that expressions count in. */
export const units = [
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
  "millennium",
] as const;

export type Unit = (typeof units)[number];

/** The parts of a day by TIMEX3's letters: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** TIMEX3's `mod`: how the value is meant. */
export type Modifier =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "BEFORE"
  | "AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE";

/** The fields of a calendar that an expression fixes; years are astronomical, so 1 BC is 0. */
export interface CalendarFields {
  readonly year?: number;
  /** The last year of a stretch that begins with `year`. */
  readonly untilYear?: number;
  /** Two digits of a year, as in "'94". */
  readonly shortYear?: number;
  /** The years divided by ten: 195 are the 1950s, -49 the 490s BC. */
  readonly decade?: number;
  /** The decade's digit when its century is left unsaid: 7 are "the seventies". */
  readonly shortDecade?: number;
  /** The years divided by a hundred: 18 is the 19th century; -5 is the 5th century BC. */
  readonly century?: number;
  /** 21 spring, 22 summer, 23 autumn, 24 winter, as in EDTF. */
  readonly season?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly month?: number;
  /** The ISO week. */
  readonly week?: number;
  readonly isWeekend?: boolean;
  /** 1 is Monday. */
  readonly weekday?: number;
  readonly day?: number;
  readonly dayPart?: DayPart;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** As TIMEX3 writes it: "Z", "+09:00". */
  readonly zone?: string;
}

/** A number of units; without a count it is vague: "days", "several weeks". */
export interface Amount {
  readonly count?: number;
  readonly unit: Unit;
}

/** What an expression is read against: the time of writing, or the time the story has reached. */
export type Anchor = "speech" | "story";

interface Modified {
  readonly mod?: Modifier;
}

/** A point or stretch of the calendar, with fields left open for the context. */
export interface CalendarReading extends Modified {
  readonly kind: "calendar";
  readonly fields: CalendarFields;
  /** Where the open fields come from; the context decides when absent. */
  readonly anchor?: Anchor;
  /** Before (-1), in (0) or after (1) the anchor's own time. */
  readonly direction?: -1 | 0 | 1;
  /** The expression whose fields fill the open ones: "August of that year". */
  readonly within?: Reading;
}

/** So many units away from an anchor: "two days later", "last year", "this month". */
export interface ShiftReading extends Modified {
  readonly kind: "shift";
  readonly amounts: readonly Amount[];
  readonly direction: -1 | 0 | 1;
  readonly anchor: Anchor | Reading;
  /** Fields fixed beyond the shift: "Monday of last week", "yesterday morning". */
  readonly fields?: CalendarFields;
}

/** A length of time. */
export interface DurationReading extends Modified {
  readonly kind: "duration";
  readonly amounts: readonly Amount[];
}

/** Something that recurs: its value as TIMEX3 writes a set. */
export interface SetReading extends Modified {
  readonly kind: "set";
  readonly value: string;
  readonly quant?: string;
  readonly freq?: string;
}

/** The past, the present or the future as such. */
export interface ReferenceReading extends Modified {
  readonly kind: "reference";
  readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
}

/** The n-th unit of another expression, from its end when negative: "the last week of May". */
export interface OrdinalReading extends Modified {
  readonly kind: "ordinal";
  readonly index: number;
  readonly unit: Unit;
  readonly weekday?: number;
  readonly within: Reading;
}

/** A named day, found by its rule in the year that the context gives. */
export interface NamedDayReading extends Modified {
  readonly kind: "namedDay";
  readonly rule: DayRule;
  /** Days beyond it: -1 for its eve. */
  readonly plus: number;
  readonly year?: number;
  readonly within?: Reading;
}

/** How a named day is found in a year. */
export type DayRule =
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  | {
      readonly kind: "weekday";
      readonly month: number;
      readonly weekday: number;
      /** From the month's end when negative. */
      readonly index: number;
      readonly plus?: number;
    }
  | {
      readonly kind: "easter";
      readonly plus: number;
      readonly orthodox?: true;
    }
  | { readonly kind: "islamic"; readonly month: number; readonly day: number }
  /** Days after the Jewish New Year, or after the first day of Passover. */
  | { readonly kind: "roshHashanah" | "passover"; readonly plus: number };

/** Two ends of one phrase that share words: "6–7 January", "1915–17"; places count in words. */
export interface PairReading {
  readonly kind: "pair";
  readonly first: PlacedReading;
  readonly second: PlacedReading;
}

/** A reading with its place: the first word and the one after the last. */
export interface PlacedReading {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

/** What a phrase says about time before any context is looked at. */
export type Reading =
  | CalendarReading
  | ShiftReading
  | DurationReading
  | SetReading
  | ReferenceReading
  | OrdinalReading
  | NamedDayReading;

/** A reading of calendar fields. */
export function calendar(
  fields: CalendarFields,
  rest: Omit<CalendarReading, "kind" | "fields"> = {},
): CalendarReading {
  return { kind: "calendar", fields, ...rest };
}

/** A year as written, counted astronomically when it is said to be before Christ. */
export function toYear(year: number, era: number | undefined): number {
  return era === -1 ? 1 - year : year;
}

/** Whether a reading names a place in the calendar. */
export function isPoint(reading: Reading | undefined): reading is Reading {
  if (reading === undefined) return false;
  return !["duration", "set", "reference"].includes(reading.kind);
}
