import { applyEdits } from "../model/textEdit.js";
import type { Citation } from "./citation.js";
import { type CitationTarget, insertCitation } from "./insertCitation.js";

/** A document's text with several citations in it, side by side or as one where the markup joins them, and the cursor after them. */
export function insertCitations(
  citations: readonly Citation[],
  target: CitationTarget,
): Pick<CitationTarget, "text" | "offset"> {
  let { text, offset } = target;
  for (const [i, citation] of citations.entries()) {
    const at = i > 0 && canJoin(citation, { ...target, text, offset }) ? 1 : 0;
    const here = { ...target, text, offset: offset - at };
    const { edits, cursor } = insertCitation(citation, here);
    text = applyEdits(text, edits);
    // Joined inside the brackets, the next belongs behind them again.
    offset = cursor + at;
  }
  return { text, offset };
}

function canJoin(
  citation: Citation,
  { markup, text, offset }: CitationTarget,
): boolean {
  return (
    markup.form.kind === "key" &&
    markup.form.join(citation, text, offset - 1) !== undefined
  );
}
