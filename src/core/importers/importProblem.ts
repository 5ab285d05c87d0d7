import { fillPattern } from "../base/fillPattern.js";
import type { Problem, Severity } from "../model/problem.js";

interface ProblemText extends Pick<Problem, "message" | "remedy"> {
  readonly severity: Severity;
}

const texts = {
  "too-large": {
    severity: "error",
    message: "The file is larger than {0} MB, the most that is read.",
    remedy: "Import the part of it that holds the article.",
  },
  "too-long": {
    severity: "error",
    message:
      "The text is longer than {0} million characters, the most that is read.",
    remedy: "Import the part of it that holds the article.",
  },
  "unreadable-file": {
    severity: "error",
    message: "The file cannot be read as {0}: {1}",
    remedy: "Open it in the program that made it and save it again.",
  },
  "no-text": {
    severity: "error",
    message: "The file holds no text.",
    remedy: "If it is a scan, have its text recognised first.",
  },
  "unknown-kind": {
    severity: "error",
    message: "“{0}” is no kind of file that can be imported.",
    remedy: "Import plain text, Markdown, HTML, MHTML, DOCX, EPUB or PDF.",
  },
  "doubtful-encoding": {
    severity: "warning",
    message: "The file does not say its encoding; it was read as {0}.",
    remedy: "If letters look wrong, save it as UTF-8 and import it again.",
  },
  "no-article": {
    severity: "warning",
    message: "No article stands out in this page; all of its text was taken.",
    remedy: "Remove from the text what does not belong to the article.",
  },
} as const satisfies Record<string, ProblemText>;

export type ImportProblemCode = keyof typeof texts;

/** A problem of a file as a whole: its span is the empty one at the start. */
export function importProblem(
  code: ImportProblemCode,
  ...values: readonly string[]
): Problem {
  const { severity, message, remedy } = texts[code];
  return {
    span: { start: 0, end: 0 },
    severity,
    code,
    message: fillPattern(message, ...values),
    remedy,
    values,
  };
}
