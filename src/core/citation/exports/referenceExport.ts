import type { Reference } from "../reference.js";

/** A form in which references are handed to other programs. */
export interface ReferenceExport {
  readonly id: string;
  /** Its proper name: `BibTeX`. */
  readonly name: string;
  /** The language id of such a text in an editor. */
  readonly languageId: string;
  /** The references as a whole file of this kind, with a line end at its end. */
  write(references: readonly Reference[]): string;
}
