import type { Citation } from "../../core/citation/citation.js";
import type { CitationTarget } from "../../core/citation/insertCitation.js";
import { type Locator, writeLocator } from "../../core/citation/locator.js";
import { toPlainText } from "../../core/citation/richText.js";
import { readTypedCitation } from "../../core/citation/typedCitation.js";

/** A way to write a citation, and how it would stand in the document. */
export interface CitationVariant {
  readonly citation: Citation;
  readonly written: string;
}

/** The citation with what was typed about it: as usual, with the author in the sentence, without the author. A note has no such ways. */
export function listVariants(
  reference: Citation["reference"],
  typed: string,
  target: CitationTarget,
): readonly CitationVariant[] {
  const usual: Citation = { reference, ...readTypedCitation(typed) };
  const modes =
    target.markup.form.kind === "note"
      ? []
      : (["inText", "suppressAuthor"] as const);
  return [usual, ...modes.map((mode) => ({ ...usual, mode }))]
    .map((citation) => ({ citation, written: preview(citation, target) }))
    .filter(({ written }) => written !== "");
}

function preview(
  citation: Citation,
  { markup, style, text }: CitationTarget,
): string {
  return markup.form.kind === "key"
    ? markup.form.cite(citation, text)
    : toPlainText(style.cite(citation));
}

/** A place as one would type it. */
export function toTyped(locator: Locator | undefined): string {
  if (locator === undefined) return "";
  return locator.label === "heading"
    ? `"${locator.value.replace(/["“”]/g, "'")}"`
    : writeLocator(locator);
}
