import type { CitationMarkup } from "./markup.js";

/** A document as far as citing minds it. */
export interface CitingDocument {
  readonly languageId: string;
  readonly text: string;
}

/** The first markup of the list that is for the document's language and used in its text. */
export function chooseMarkup(
  document: CitingDocument,
  markups: readonly CitationMarkup[],
): CitationMarkup | undefined {
  return markups.find(
    (markup) =>
      (markup.languages.length === 0 ||
        markup.languages.includes(document.languageId)) &&
      markup.isUsedIn(document.text),
  );
}
