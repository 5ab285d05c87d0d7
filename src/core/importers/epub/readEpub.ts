import { checkPageSize } from "../html/pageSize.js";
import { writePageText } from "../html/pageText.js";
import { parsePage } from "../html/parsePage.js";
import type { ArticleFile, ImportedArticle } from "../importer.js";
import { readZip, type Zip } from "../zip/readZip.js";
import { readPackage } from "./readPackage.js";

/** Says where the package document is. */
const container = "META-INF/container.xml";

/** Stands in books whose chapters are locked. */
const rights = "META-INF/rights.xml";

/** The words of a book. Rejects when it is damaged, locked, or unpacks to too much. */
export async function readEpub({
  bytes,
}: ArticleFile): Promise<ImportedArticle> {
  const zip = readZip(bytes);
  if (zip.names.includes(rights)) throw new Error("it is locked");
  const start = parsePage(await readText(zip, container));
  const path = start.querySelector("rootfile")?.getAttribute("full-path") ?? "";
  const { article, chapters } = readPackage(await readText(zip, path), path);
  const texts: string[] = [];
  for (const chapter of chapters) {
    texts.push(writePageText(parsePage(await readText(zip, chapter))));
  }
  return {
    article,
    text: titledOnce(texts, article.title)
      .filter((text) => text !== "")
      .join("\n"),
    isVerbatim: false,
    problems: [],
  };
}

/** A title page says what the first chapter says again: so the title would be a section as well. */
function titledOnce(texts: readonly string[], title: string): string[] {
  const heading = `# ${title}\n`;
  const first = texts.findIndex((text) => text.startsWith(heading));
  return texts.map((text, index) =>
    index > first && text.startsWith(heading)
      ? text.slice(heading.length).trimStart()
      : text,
  );
}

/** A file of the archive that has a reasonable size as a page. */
async function readText(zip: Zip, path: string): Promise<string> {
  const text = new TextDecoder().decode(await zip.read(path));
  checkPageSize(text);
  return text;
}
