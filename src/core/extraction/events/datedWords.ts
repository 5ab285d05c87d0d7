import type { Span } from "../../model/span.js";

/** What the search for events needs to know of a time expression. */
export interface DatedWords extends Span {
  /** TIMEX3's type. */
  readonly type: string;
  /** Absent where the words name no place in the calendar. */
  readonly edtf?: string;
  readonly inferred: boolean;
  /** The whole range of which this is one end. */
  readonly range?: Span & { readonly edtf: string };
}
