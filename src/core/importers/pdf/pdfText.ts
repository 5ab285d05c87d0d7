/** Words of one font that stand side by side on a page; all lengths are in points, and y counts from the top. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
  /** A name that tells fonts of one file apart. */
  readonly font: string;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
}

/** What a PDF says: its words by page and what it states of itself. */
export interface PdfText {
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
  readonly pages: readonly PdfPage[];
}
