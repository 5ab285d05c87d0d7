import { importers } from "./index.js";
import type { ImportedArticle } from "./importer.js";
import type { ImportOptions } from "./importOptions.js";
import { loadReadingPart } from "./loadReadingPart.js";
import { readArticleFile } from "./readArticleFile.js";

/**
 * The article in a file of any kind that we read: its bibliographic facts, as far as the file says them, its text, and
 * what went wrong. Rejects only when it was aborted.
 */
export function importArticle(
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<ImportedArticle> {
  return readArticleFile(bytes, options, { importers, load: loadReadingPart });
}
