import type { LibraryEntry } from "../../core/library/library.js";
import { findQuote } from "../../core/corrections/findQuote.js";
import { containsOffset } from "../../core/model/span.js";
import type { BriefingEvent } from "../../core/model/event.js";
import { keyOf } from "../../core/timeline/keyOf.js";

/** A place in a document that is open. */
export interface DocumentPlace {
  readonly address: string;
  readonly text: string;
  readonly offset: number;
}

/** The keys of the events that stand at the place: their entries in a briefing file, or their passages in its source. */
export function eventsAtOffset(
  entries: readonly LibraryEntry[],
  sourceOf: (entry: LibraryEntry) => string | undefined,
  { address, text, offset }: DocumentPlace,
): readonly string[] {
  return entries.flatMap((entry) => {
    const events = entry.briefing?.events ?? [];
    const isHere =
      entry.address === address
        ? ({ at }: BriefingEvent) =>
            at !== undefined && containsOffset(at, offset)
        : sourceOf(entry) === address
          ? ({ quote }: BriefingEvent) => isQuotedAt(text, quote, offset)
          : undefined;
    return isHere
      ? events.filter(isHere).map(({ id }) => keyOf(entry.address, id))
      : [];
  });
}

function isQuotedAt(
  text: string,
  quote: string | undefined,
  offset: number,
): boolean {
  const found = quote ? findQuote(text, quote) : undefined;
  return found !== undefined && containsOffset(found, offset);
}
