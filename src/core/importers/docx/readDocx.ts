import { emptyArticle } from "../emptyArticle.js";
import { writePageText } from "../html/pageText.js";
import { parsePage } from "../html/parsePage.js";
import type { ArticleFile, ImportedArticle } from "../importer.js";
import type { LoadReadingPart } from "../readingParts.js";

/** The words of a Word document. Rejects when it is damaged, or unpacks to too much. */
export async function readDocx(
  { bytes }: ArticleFile,
  load: LoadReadingPart,
): Promise<ImportedArticle> {
  const { docxToHtml } = await load("docx");
  const html = await docxToHtml(bytes);
  const page = parsePage(`<html><body>${html}</body></html>`);
  const title = page.querySelector("h1")?.textContent?.trim() ?? "";
  return {
    article: { ...emptyArticle, title },
    text: writePageText(page),
    isVerbatim: false,
    problems: [],
  };
}
