import type * as frontMatter from "../importers/frontMatter.js";
import type { ReadingParts } from "../importers/readingParts.js";
import type * as writeBriefing from "./writeBriefing.js";

/** What importing loads when it is needed: all that reads and writes YAML, and what some readers need. */
export interface ImportParts extends ReadingParts {
  readonly briefingFiles: Pick<typeof frontMatter, "readFrontMatter"> &
    Pick<typeof writeBriefing, "writeBriefing">;
}

/** Gives a part, reading it when it is first needed. */
export type LoadImportPart = <K extends keyof ImportParts>(
  name: K,
) => Promise<ImportParts[K]>;
