import type { Citation } from "./citation.js";
import type { CitationStyle } from "./citationStyle.js";
import { type Locator, readLocator } from "./locator.js";
import type { CitationMarkup } from "./markup.js";
import { citationMarkups } from "./markups/index.js";
import { freeLabel } from "./noteLabels.js";
import { plainStyle } from "./plainStyle.js";
import { readReference, type Reference } from "./reference.js";

export interface FormatOptions {
  /** A markup's id, `pandoc`, or one of one's own. */
  readonly markup: string | CitationMarkup;
  /** How notes and plain text look; a note in plain English when absent. */
  readonly style?: CitationStyle;
  /** As typed, `para. 4`, or already read. */
  readonly locator?: string | Locator;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly mode?: Citation["mode"];
}

export interface FormattedCitation {
  /** What goes to the place of the citation. */
  readonly text: string;
  /** The note that goes to the end of the document, of markups whose citations are marks of notes. */
  readonly definition?: string;
}

/** A citation as text of a markup, for a document with no other citation; undefined when there is no such markup. */
export function formatCitation(
  reference: Reference,
  options: FormatOptions,
): FormattedCitation | undefined {
  const { style = plainStyle } = options;
  const markup = findMarkup(options.markup);
  const citation = toCitation(reference, options);
  if (markup === undefined || citation === undefined) return undefined;
  const { form } = markup;
  switch (form.kind) {
    case "key":
      return { text: form.cite(citation, "") };
    case "text":
      return { text: markup.write(style.cite(citation)) };
    case "note": {
      const label = freeLabel(reference.id, { marks: [], definitions: [] });
      const body = markup.write(style.cite(citation));
      return form.markWithNote === undefined
        ? { text: form.mark(label, ""), definition: form.define?.(label, body) }
        : { text: form.markWithNote(label, body) };
    }
  }
}

function findMarkup(
  markup: string | CitationMarkup,
): CitationMarkup | undefined {
  return typeof markup === "string"
    ? citationMarkups.find(({ id }) => id === markup)
    : markup;
}

function toCitation(
  record: Reference,
  { locator, prefix, suffix, mode }: FormatOptions,
): Citation | undefined {
  const reference = readReference(record);
  const place = typeof locator === "string" ? readLocator(locator) : locator;
  return (
    reference && {
      reference,
      ...(place && { locator: place }),
      ...(prefix !== undefined && { prefix }),
      ...(suffix !== undefined && { suffix }),
      ...(mode && { mode }),
    }
  );
}
