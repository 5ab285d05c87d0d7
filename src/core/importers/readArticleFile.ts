import type { Problem } from "../model/problem.js";
import { emptyArticle } from "./emptyArticle.js";
import type { ArticleFile, ImportedArticle, Importer } from "./importer.js";
import type { ImportOptions } from "./importOptions.js";
import { importProblem } from "./importProblem.js";
import type { LoadReadingPart } from "./readingParts.js";

/** The longest text that counts as an article, in UTF-16 units: more than a thick book has. */
export const longestText = 3_000_000;

/** What reading a file takes: who may read it, and what they load. */
export interface Reading {
  readonly importers: readonly Importer[];
  readonly load: LoadReadingPart;
}

/**
 * The article that the bytes hold. What goes wrong is a problem, and the text is empty then; rejects only when it was
 * aborted.
 */
export async function readArticleFile(
  bytes: Uint8Array,
  { fileName, url, charset, signal }: ImportOptions,
  reading: Reading,
): Promise<ImportedArticle> {
  const file = {
    bytes,
    fileName,
    ...(url && { url }),
    ...(charset && { charset }),
    ...(signal && { signal }),
  };
  const imported = await readFile(file, reading);
  if (signal?.aborted) throw new Error("The import was cancelled.");
  return imported;
}

async function readFile(
  file: ArticleFile,
  { importers, load }: Reading,
): Promise<ImportedArticle> {
  const importer = chooseImporter(file, importers);
  if (!importer) return failed(importProblem("unknown-kind", file.fileName));
  if (file.bytes.length > importer.mostBytes) {
    const megabytes = importer.mostBytes / 1_000_000;
    return failed(importProblem("too-large", String(megabytes)));
  }
  try {
    const imported = await importer.read(file, load);
    if (imported.text.trim() === "") return failed(importProblem("no-text"));
    return imported.text.length > longestText
      ? failed(importProblem("too-long", String(longestText / 1_000_000)))
      : imported;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return failed(importProblem("unreadable-file", importer.id, cause));
  }
}

function chooseImporter(
  { bytes, fileName }: ArticleFile,
  importers: readonly Importer[],
): Importer | undefined {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
  return (
    importers.find(({ endings }) => endings.includes(ending)) ??
    importers.find((importer) => importer.accepts(bytes))
  );
}

function failed(problem: Problem): ImportedArticle {
  return {
    article: emptyArticle,
    text: "",
    isVerbatim: false,
    problems: [problem],
  };
}
