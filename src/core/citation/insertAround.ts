import type { Citation } from "./citation.js";
import {
  type CitationTarget,
  type Insertion,
  insertCitation,
} from "./insertCitation.js";

/** Text that goes in together with a citation, before and after it. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Puts text in at an offset with a citation inside it, as one insertion counted in the text as it was. */
export function insertAround(
  citation: Citation,
  target: CitationTarget,
  { before, after }: Surroundings,
): Insertion {
  const { text, offset } = target;
  const whole = text.slice(0, offset) + before + after + text.slice(offset);
  const place = offset + before.length;
  const { edits, cursor } = insertCitation(citation, {
    ...target,
    text: whole,
    offset: place,
  });
  const added = before.length + after.length;
  const moved = edits.map((edit) =>
    edit.start === place && edit.end === place
      ? { start: offset, end: offset, text: before + edit.text + after }
      : { ...edit, start: edit.start - added, end: edit.end - added },
  );
  if (moved.some(({ start, end }) => start === offset && end === offset))
    return { edits: moved, cursor: cursor + after.length };
  // The citation was joined to one around the offset; the text stands behind that.
  const at = Math.max(offset, ...moved.map(({ end }) => end));
  const apart = { start: at, end: at, text: before + after };
  return { edits: [...moved, apart], cursor };
}
