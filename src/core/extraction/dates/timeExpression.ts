import type { Span } from "../../model/span.js";
import type { Modifier } from "./reading.js";

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** Words of a text that give a time, with what they mean in TIMEX3 and in EDTF. */
export interface TimeExpression extends Span {
  readonly type: TimexType;
  /** TIMEX3's normalised value: `2014-FA`, `P8Y`, `PRESENT_REF`. */
  readonly value: string;
  /** Absent where the expression names no place in the calendar. */
  readonly edtf?: string;
  readonly mod?: Modifier;
  readonly quant?: string;
  readonly freq?: string;
  /** The pattern that read it. */
  readonly pattern: string;
  /** Whether a part of the value is not in the words themselves. */
  readonly inferred: boolean;
  /** What an inferred value was read against: the reference date or an earlier expression. */
  readonly anchor?: "reference" | Span;
  /** The whole range of which this is one end: "1956 to 1966". */
  readonly range?: Span & { readonly edtf: string };
}
