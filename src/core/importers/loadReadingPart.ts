import type { ReadingParts } from "./readingParts.js";

const parts: {
  readonly [K in keyof ReadingParts]: () => Promise<ReadingParts[K]>;
} = {
  briefingFiles: () => import("./frontMatter.js"),
  docx: () => import("./docx/docxToHtml.js"),
  pdf: () => import("./pdf/pdfPages.js"),
};

/** Loads parts as modules, where modules can be loaded when they are needed. */
export function loadReadingPart<K extends keyof ReadingParts>(
  name: K,
): Promise<ReadingParts[K]> {
  return parts[name]();
}
