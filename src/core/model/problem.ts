import type { Span } from "./span.js";
import type { TextEdit } from "./textEdit.js";

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
  /** What was meant, when the remedy names it. */
  readonly suggestion?: string;
  /** The one edit that mends it, if there is one. */
  readonly fix?: TextEdit;
}
