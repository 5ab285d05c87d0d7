import { importers } from "./index.js";
import type { ImportedArticle } from "./importer.js";
import { readArticleFile } from "./readArticleFile.js";

export interface ImportOptions {
  /** With its ending, which tells the kind as a rule. */
  readonly fileName: string;
  /** Where the bytes were fetched from. */
  readonly url?: string;
  readonly signal?: { readonly aborted: boolean };
}

/**
 * The article in a file of any kind that we read: its bibliographic facts, as far as the file says them, its text, and
 * what went wrong. Rejects only when it was aborted.
 */
export async function importArticle(
  bytes: Uint8Array,
  { fileName, url, signal }: ImportOptions,
): Promise<ImportedArticle> {
  const file = { bytes, fileName, ...(url && { url }) };
  const imported = await readArticleFile(file, importers);
  if (signal?.aborted) throw new Error("The import was cancelled.");
  return imported;
}
