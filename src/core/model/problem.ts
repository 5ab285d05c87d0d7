import type { Span } from "./span.js";

export type Severity = "error" | "warning" | "information";

/** Something wrong in a file. `message` says what, `remedy` what to do, both in plain English. */
export interface Problem {
  readonly span: Span;
  readonly severity: Severity;
  /** Stable, kebab-case: `unknown-actor`, `bad-date`, … */
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  /** The values that the message names, in order, for a host that words it in another language. */
  readonly values?: readonly string[];
}
