import type { Citation } from "./citation.js";
import type { Reference } from "./reference.js";
import type { RichText } from "./richText.js";

/** How references look: Chicago notes, APA, … A style is made from a CSL file, or is our plain one. */
export interface CitationStyle {
  readonly id: string;
  /** The citation as it stands in a note or, of an author-date style, in the text. `later` when the same work was cited before. */
  cite(citation: Citation, position?: "first" | "later"): RichText;
  /** The entry in a list of references. */
  entry(reference: Reference): RichText;
  /** The list of references, in the style's order. */
  bibliography(references: readonly Reference[]): readonly RichText[];
}
