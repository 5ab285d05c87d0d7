import type { Problem } from "../problem.js";
import type { Span } from "../span.js";
import type { TextEdit } from "../textEdit.js";
import { fillPattern } from "../../base/fillPattern.js";
import {
  type ProblemCode,
  problemWords,
  suggestionWords,
} from "./problemWords.js";

const mostProblems = 500;

/** What may be said of a problem besides its code and place. */
export interface ProblemDetails {
  /** For the places `{0}`, `{1}` of the words. */
  readonly values?: readonly string[];
  /** What was meant, in place of the general remedy. */
  readonly suggestion?: string;
  /** The one edit that mends it. */
  readonly fix?: TextEdit;
}

/** Collects the problems of one file, up to a number that a person can look through. */
export class ProblemLog {
  readonly #problems: Problem[] = [];
  #isFull = false;

  /** Whether further problems are only counted as "more". */
  get isFull(): boolean {
    return this.#isFull;
  }

  add(code: ProblemCode, span: Span, details: ProblemDetails = {}): void {
    if (this.#isFull) return;
    if (this.#problems.length === mostProblems) {
      this.#isFull = true;
      const values = [String(mostProblems)];
      this.#problems.push(toProblem("more-problems", span, { values }));
    } else this.#problems.push(toProblem(code, span, details));
  }

  /** All problems in the order of the file. */
  inOrder(): readonly Problem[] {
    return this.#problems.toSorted(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
    );
  }
}

function toProblem(
  code: ProblemCode,
  { start, end }: Span,
  { values = [], suggestion, fix }: ProblemDetails,
): Problem {
  const words = problemWords[code];
  return {
    span: { start, end },
    severity: words.severity,
    code,
    message: fillPattern(words.message, ...values),
    remedy:
      suggestion === undefined
        ? fillPattern(words.remedy, ...values)
        : fillPattern(suggestionWords, suggestion),
    values,
    ...(suggestion !== undefined && { suggestion }),
    ...(fix && { fix }),
  };
}
