import type { Amount, CalendarFields } from "./reading.js";

/** What a word or group of words stands for: a month's number, a unit's name, an amount, a clock time. */
export type Sense = number | string | readonly Amount[] | CalendarFields;

/** The meanings of one word by category. */
export type Senses = Readonly<Record<string, Sense>>;
