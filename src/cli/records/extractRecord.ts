import { readDate } from "../../core/dates/readDate.js";
import { extractBriefing } from "../../core/extraction/extract.js";
import { longestText } from "../../core/importers/readArticleFile.js";

/** What is printed for one line: a briefing, or the record's problem, with its id or else its line number. */
export function extractRecord(line: string, lineNumber: number): unknown {
  const record = readRecord(line);
  if (typeof record === "string") return { line: lineNumber, problem: record };
  const { id, text, referenceDate } = record;
  const known = id === undefined ? { line: lineNumber } : { id };
  if (typeof text !== "string")
    return { ...known, problem: "The record has no “text” that is a string." };
  if (text.length > longestText)
    return { ...known, problem: "The text is longer than a thick book." };
  if (referenceDate !== undefined && !isDate(referenceDate))
    return { ...known, problem: "“referenceDate” is no date in EDTF." };
  try {
    const options = isDate(referenceDate) ? { referenceDate } : {};
    return { ...known, ...extractBriefing(text, options) };
  } catch (error) {
    // One record must not end the run; what went wrong is told in its place.
    const reason = error instanceof Error ? error.message : String(error);
    return { ...known, problem: `Extraction failed: ${reason}` };
  }
}

/** The record, or what is wrong with the line. */
function readRecord(line: string): Readonly<Record<string, unknown>> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "The line is not JSON.";
  }
  return isRecord(value) ? value : "The line is no JSON object.";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether the value is a date that a text can be read against. */
export function isDate(value: unknown): value is string {
  return typeof value === "string" && readDate(value) !== undefined;
}
