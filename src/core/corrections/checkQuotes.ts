import { findField } from "../model/edits/briefingText.js";
import { setField } from "../model/edits/editFields.js";
import { problemWords } from "../model/format/problemWords.js";
import type { BriefingEvent } from "../model/event.js";
import type { Problem } from "../model/problem.js";
import {
  type CorrectedFile,
  openForCorrection,
  recordOf,
} from "./correctedFile.js";
import { findQuote } from "./findQuote.js";

/** A quote that the source does not hold any more as it stands in the briefing. */
export interface QuoteProblem extends Problem {
  /** The event's id. */
  readonly event: string;
  /** The passage most like the quote, if one is like enough. */
  readonly passage?: string;
}

/** The quotes of a briefing file that its source, as it is now, does not hold word for word. */
export function checkQuotes(
  text: string,
  source: string,
): readonly QuoteProblem[] {
  const file = openForCorrection(text);
  if (!file) return [];
  return file.briefing.events.flatMap(
    (event) => checkQuote(file, source, event) ?? [],
  );
}

function checkQuote(
  file: CorrectedFile,
  source: string,
  event: BriefingEvent,
): QuoteProblem | undefined {
  if (event.quote === undefined) return undefined;
  const found = findQuote(source, event.quote);
  if (found?.isExact) return undefined;
  // Where lines were broken is no matter of the quote's.
  const passage = found && source.slice(found.start, found.end);
  return toProblem(file, event, passage?.replace(/\s+/g, " "));
}

function toProblem(
  file: CorrectedFile,
  { id: event }: BriefingEvent,
  passage: string | undefined,
): QuoteProblem | undefined {
  const record = recordOf(file, { list: "events", id: event });
  const value = record && findField(record, "quote")?.value;
  if (!value) return undefined;
  const [start, end] = value.range;
  const code = passage === undefined ? "lost-quote" : "edited-quote";
  const problem = { event, span: { start, end }, code, ...problemWords[code] };
  if (passage === undefined) return problem;
  const fix = setField(file.file, record, { name: "quote", value: passage });
  return { ...problem, passage, fix };
}
