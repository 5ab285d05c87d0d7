import mammoth from "mammoth";
import { emptyArticle } from "./emptyArticle.js";
import { writePageText } from "./html/pageText.js";
import { parsePage } from "./html/parsePage.js";
import type { ArticleFile, ImportedArticle } from "./importer.js";
import { checkZip } from "./zipSize.js";

/** The words of a Word document. Rejects when it is damaged, or unpacks to too much. */
export async function readDocx({
  bytes,
}: ArticleFile): Promise<ImportedArticle> {
  checkZip(bytes);
  const arrayBuffer = bytes.slice().buffer;
  // Its build for browsers reads the one, its build for Node the other.
  const input = { arrayBuffer, buffer: arrayBuffer };
  const { value } = await mammoth.convertToHtml(input, {
    convertImage: mammoth.images.imgElement(withoutPicture),
  });
  const page = parsePage(`<html><body>${value}</body></html>`);
  const title = page.querySelector("h1")?.textContent?.trim() ?? "";
  return {
    article: { ...emptyArticle, title },
    text: writePageText(page),
    isVerbatim: false,
    problems: [],
  };
}

function withoutPicture(): Promise<{ src: string }> {
  return Promise.resolve({ src: "" });
}
