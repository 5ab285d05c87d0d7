import type { Problem } from "../model/problem.js";
import { emptyArticle } from "./emptyArticle.js";
import type { ArticleFile, ImportedArticle, Importer } from "./importer.js";
import { importProblem } from "./importProblem.js";

/** The article that the file holds. What goes wrong is a problem, and the text is empty then; it never rejects. */
export async function readArticleFile(
  file: ArticleFile,
  importers: readonly Importer[],
): Promise<ImportedArticle> {
  const importer = chooseImporter(file, importers);
  if (!importer) return failed(importProblem("unknown-kind", file.fileName));
  if (file.bytes.length > importer.mostBytes) {
    const megabytes = importer.mostBytes / 1_000_000;
    return failed(importProblem("too-large", String(megabytes)));
  }
  try {
    const imported = await importer.read(file);
    const isEmpty = imported.text.trim() === "";
    return isEmpty ? failed(importProblem("no-text")) : imported;
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
