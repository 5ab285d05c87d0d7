import { readPlainDate } from "../dates/readPlainDate.js";
import type { DateValue } from "../dates/dateValue.js";
import { findActors } from "./actors/index.js";
import type { DraftBriefing } from "./draftBriefing.js";
import { findTimeExpressions } from "./dates/index.js";
import { findEvents } from "./events/index.js";
import { type ExtractedBriefing, toExtracted } from "./extractedBriefing.js";
import { refiners } from "./refiners/index.js";
import { readStructure } from "./sections/index.js";
import type { PageStructure } from "./sections/pageStructure.js";
import type { ArticleText } from "./text/articleText.js";
import { readText } from "./text/index.js";

/** A text and, where it is known, its day, month or year of publication in EDTF. */
export interface ArticleSource {
  readonly text: string;
  readonly issued?: string;
}

export interface ExtractOptions {
  /** The day, month or year against which "today" is read, in EDTF; by default the article's own. */
  readonly referenceDate?: string;
}

/** The sections, actors, events and time expressions of an English article. */
export function extractBriefing(
  source: string | ArticleSource,
  options: ExtractOptions = {},
): ExtractedBriefing {
  return toExtracted(draftBriefing(source, options));
}

/** The stages in order, then the refiners. */
export function draftBriefing(
  source: string | ArticleSource,
  { referenceDate }: ExtractOptions,
): DraftBriefing {
  const { text: written, issued } =
    typeof source === "string" ? { text: source } : source;
  const text = readText(written);
  const structure = readStructure(text);
  const reference = referenceDate ?? issued ?? dateLineOf(text, structure);
  const timeExpressions = findTimeExpressions(text, {
    ranges: "joined",
    ...(reference !== undefined && { referenceDate: reference }),
  });
  const actors = findActors(text);
  const events = findEvents({
    text,
    structure,
    actors,
    dated: timeExpressions,
    reference: referenceValue(reference),
  });
  const draft: DraftBriefing = {
    text,
    structure,
    timeExpressions,
    actors,
    events,
  };
  return refiners.reduce((result, refiner) => refiner.refine(result), draft);
}

/** The day that the article's own date line gives. */
function dateLineOf(
  { text }: ArticleText,
  { date }: PageStructure,
): string | undefined {
  if (date === undefined) return undefined;
  return findTimeExpressions(text.slice(date.start, date.end)).find(
    ({ edtf }) => edtf !== undefined,
  )?.edtf;
}

/** Approximate or uncertain dates are read by their first part. */
function referenceValue(
  referenceDate: string | undefined,
): DateValue | undefined {
  return referenceDate === undefined ? undefined : readPlainDate(referenceDate);
}
