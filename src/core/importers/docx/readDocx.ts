import type { CslName } from "../../model/article.js";
import { readAuthorName } from "../authorName.js";
import { emptyArticle } from "../emptyArticle.js";
import { writePageText } from "../html/pageText.js";
import { parsePage } from "../html/parsePage.js";
import type { ArticleFile, ImportedArticle } from "../importer.js";
import { isPrinted } from "../isPrinted.js";
import type { LoadReadingPart } from "../readingParts.js";

/** The head of a text, in UTF-16 units. */
const headLength = 500;

/** The words of a Word document. Rejects when it is damaged, or unpacks to too much. */
export async function readDocx(
  { bytes }: ArticleFile,
  load: LoadReadingPart,
): Promise<ImportedArticle> {
  const { docxToHtml } = await load("docx");
  const { html, properties } = await docxToHtml(bytes);
  const page = parsePage(`<html><body>${html}</body></html>`);
  const title = page.querySelector("h1")?.textContent?.trim() ?? "";
  const text = writePageText(page);
  return {
    article: { ...emptyArticle, title, author: readAuthors(properties, text) },
    text,
    isVerbatim: false,
    problems: [],
  };
}

/** Who made the file is often who typed it: an author where the text begins with the name. */
function readAuthors(properties: string, text: string): readonly CslName[] {
  if (properties === "") return [];
  const creator = parsePage(properties).querySelector("dc\\:creator");
  const stated = creator?.textContent ?? undefined;
  const head = text.slice(0, headLength);
  const name = isPrinted(stated, head) ? readAuthorName(stated) : undefined;
  return name ? [name] : [];
}
