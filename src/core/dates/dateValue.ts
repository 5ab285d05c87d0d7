export type DatePrecision =
  "day" | "month" | "season" | "year" | "decade" | "century" | "interval";

/**
 * An EDTF value as bounds that can be compared and drawn. Days are counted in the proleptic Gregorian
 * calendar with astronomical years: day 0 is 1970-01-01, day -719528 is 0000-01-01.
 */
export interface DateValue {
  /** The value as written. */
  readonly edtf: string;
  /** The first day it can mean; -Infinity when its start is open or unknown. */
  readonly earliest: number;
  /** The last day it can mean, itself included; Infinity when its end is open or unknown. */
  readonly latest: number;
  readonly precision: DatePrecision;
  /** Whether the start, and the end, are approximate (`~`) or uncertain (`?`). Both alike but in an interval. */
  readonly start: DateDoubt;
  readonly end: DateDoubt;
}

export interface DateDoubt {
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
}
