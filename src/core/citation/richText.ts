/** A stretch of formatted text whose letters all look alike. */
export interface TextRun {
  readonly text: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly smallCaps?: boolean;
  readonly raised?: "superscript" | "subscript";
  /** The address this stretch links to. */
  readonly href?: string;
}

/** Formatted text that belongs to no markup yet; a markup writes it with its own marks and escapes. */
export type RichText = readonly TextRun[];

/** The letters alone. */
export function toPlainText(text: RichText): string {
  return text.map((run) => run.text).join("");
}
