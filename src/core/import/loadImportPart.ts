import { readFrontMatter } from "../importers/frontMatter.js";
import { loadReadingPart } from "../importers/loadReadingPart.js";
import type { ImportParts } from "./importParts.js";
import { writeBriefing } from "./writeBriefing.js";

const parts: {
  readonly [K in keyof ImportParts]: () => Promise<ImportParts[K]>;
} = {
  briefingFiles: () => Promise.resolve({ readFrontMatter, writeBriefing }),
  docx: () => loadReadingPart("docx"),
  pdf: () => loadReadingPart("pdf"),
};

/** Loads parts as modules, where modules can be loaded when they are needed. */
export function loadImportPart<K extends keyof ImportParts>(
  name: K,
): Promise<ImportParts[K]> {
  return parts[name]();
}
