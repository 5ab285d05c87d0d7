import type { Severity } from "../problem.js";

interface Words {
  readonly severity: Severity;
  /** What is wrong; `{0}`, `{1}` stand for the problem's values. */
  readonly message: string;
  readonly remedy: string;
}

/** The words after a message when we know what was meant, which is `{0}`. */
export const suggestionWords = "Did you mean ‘{0}’?";

/** Every problem of a briefing file by its code, in English; a host may look the patterns up in another language. */
export const problemWords = {
  "file-too-large": {
    severity: "error",
    message: "This file has {0} characters and was not read.",
    remedy: "Keep a briefing below {1}; one article needs far less.",
  },
  "too-deep": {
    severity: "error",
    message: "This is nested too deeply and was not read.",
    remedy: "No briefing needs more than {0} levels.",
  },
  "bad-yaml": {
    severity: "error",
    message: "This is not YAML: {0}.",
    remedy: "What can be read is shown; mend this place first.",
  },
  "tab-indent": {
    severity: "error",
    message: "A tab cannot indent in YAML.",
    remedy: "Use spaces.",
  },
  "several-documents": {
    severity: "error",
    message: "A second document starts here and was not read.",
    remedy: "Keep one briefing in a file.",
  },
  "key-not-text": {
    severity: "error",
    message: "This key is not a word.",
    remedy: "Write the name of a field.",
  },
  "duplicate-key": {
    severity: "error",
    message: "‘{0}’ stands here for the second time; the first one is read.",
    remedy: "Put both together or remove one.",
  },
  "no-aliases": {
    severity: "error",
    message: "Here ‘*’ would repeat ‘{0}’; a briefing writes each value out.",
    remedy: "Write the value itself, in quotes if it starts with an asterisk.",
  },
  "ignored-tag": {
    severity: "warning",
    message: "The tag ‘{0}’ means nothing here.",
    remedy: "Remove it.",
  },
  "wrong-type": {
    severity: "error",
    message: "This should be {0}, not {1}.",
    remedy: "Write {0} here.",
  },
  "missing-field": {
    severity: "error",
    message: "This {0} has no ‘{1}’.",
    remedy: "Add ‘{1}’.",
  },
  "empty-text": {
    severity: "error",
    message: "This is empty.",
    remedy: "Write something, or remove it.",
  },
  "unknown-field": {
    severity: "information",
    message: "Nothing reads ‘{1}’ in the {0}; it is kept.",
    remedy: "Check the spelling, or leave it for others.",
  },
  "unknown-version": {
    severity: "error",
    message: "Version {0} of this format is not known here.",
    remedy: "Write {1}, or use a newer Briefing Desk.",
  },
  "unknown-kind": {
    severity: "error",
    message: "No kind of actor is called ‘{0}’; it is read as ‘{2}’.",
    remedy: "Use one of {1}.",
  },
  "unknown-status": {
    severity: "error",
    message: "No status is called ‘{0}’; it is read as ‘{2}’.",
    remedy: "Use one of {1}.",
  },
  "unknown-type": {
    severity: "warning",
    message: "CSL has no type ‘{0}’.",
    remedy: "Use one that it has, such as article-magazine, webpage or report.",
  },
  "unknown-finder": {
    severity: "error",
    message: "‘{0}’ cannot have found this.",
    remedy: "Use {1}, or remove the field once it is checked.",
  },
  "bad-flag": {
    severity: "error",
    message: "‘{0}’ is neither true nor false.",
    remedy: "Write true or false.",
  },
  "duplicate-id": {
    severity: "error",
    message: "The id ‘{0}’ is taken already; this entry is not read.",
    remedy: "Give it an id of its own.",
  },
  "unknown-section": {
    severity: "error",
    message: "No section ‘{0}’ in this briefing.",
    remedy: "Add the section or name another.",
  },
  "unknown-actor": {
    severity: "error",
    message: "No actor ‘{0}’ in this briefing.",
    remedy: "Add the actor or name another.",
  },
  "unknown-event": {
    severity: "error",
    message: "No event ‘{0}’ in this briefing.",
    remedy: "Add the event or name another.",
  },
  "bad-date": {
    severity: "error",
    message: "‘{0}’ is not a date.",
    remedy:
      "Write it as EDTF, such as 2012-03, 2014-23 (autumn), 2016-11~ or 2013/2014.",
  },
  "impossible-date": {
    severity: "error",
    message: "The calendar has no ‘{0}’.",
    remedy: "Check the month and the day.",
  },
  "outside-folder": {
    severity: "error",
    message: "‘{0}’ is not inside the briefing’s folder.",
    remedy: "Write a path below this file, such as text/article.txt.",
  },
  "bad-link": {
    severity: "error",
    message: "‘{0}’ is not a web address.",
    remedy: "Write it whole, from http:// or https:// on.",
  },
  "shared-name": {
    severity: "information",
    message: "‘{0}’ is also a name of ‘{1}’.",
    remedy:
      "Both are shown when it is looked up; remove it from one if that is wrong.",
  },
  "repeated-name": {
    severity: "information",
    message: "This actor has the name ‘{0}’ already.",
    remedy: "Remove one.",
  },
  "lost-quote": {
    severity: "warning",
    message: "The source does not hold this passage any more.",
    remedy: "Quote another one or remove it.",
  },
  "edited-quote": {
    severity: "information",
    message: "The source says this in other words now.",
    remedy: "Take over the passage as it is.",
  },
  "more-problems": {
    severity: "information",
    message: "There are more problems than the {0} listed here.",
    remedy: "Mend these first.",
  },
} satisfies Record<string, Words>;

export type ProblemCode = keyof typeof problemWords;
