import type * as docx from "./docx/docxToHtml.js";
import type * as frontMatter from "./frontMatter.js";
import type * as pdf from "./pdf/pdfPages.js";

/** What some readers need and others do not, by the name of the part it is in: the large libraries are there. */
export interface ReadingParts {
  readonly briefingFiles: Pick<typeof frontMatter, "readFrontMatter">;
  readonly docx: typeof docx;
  readonly pdf: typeof pdf;
}

/** Gives a part, reading it when it is first needed. */
export type LoadReadingPart = <K extends keyof ReadingParts>(
  name: K,
) => Promise<ReadingParts[K]>;
