import { readAuthorName } from "../authorName.js";
import { emptyArticle } from "../emptyArticle.js";
import { MarkdownWriter } from "../html/markdownWriter.js";
import type { ArticleFile, ImportedArticle } from "../importer.js";
import { isPrinted } from "../isPrinted.js";
import type { LoadReadingPart } from "../readingParts.js";
import { checkPdf } from "./checkPdf.js";
import { readBlocks } from "./pdfBlocks.js";
import { readLines } from "./pdfLines.js";
import { readStyle } from "./pdfStyle.js";
import type { PdfText } from "./pdfText.js";
import { setLevels, type LevelledBlock } from "./pdfTitle.js";

/** The words of a PDF as Markdown. Rejects when it is damaged or locked. */
export async function readPdf(
  { bytes, signal }: ArticleFile,
  load: LoadReadingPart,
): Promise<ImportedArticle> {
  checkPdf(bytes);
  const { readPdfPages } = await load("pdf");
  const said = await readPdfPages(bytes, signal);
  const lines = readLines(said.pages);
  const blocks = setLevels(readBlocks(lines, readStyle(lines)));
  return {
    article: { ...emptyArticle, ...describe(said, blocks) },
    text: writeBlocks(blocks),
    isVerbatim: false,
    problems: [],
  };
}

function writeBlocks(blocks: readonly LevelledBlock[]): string {
  const writer = new MarkdownWriter();
  for (const { kind, level, text } of blocks) {
    if (level > 0) writer.heading(level, text);
    else if (kind === "item") writer.prefixed("- ", () => writer.words(text));
    else writer.block(() => writer.words(text));
  }
  return writer.finish();
}

/** What the file states of itself counts when the text begins with the same words. */
function describe(
  { title, author, language }: PdfText,
  blocks: readonly LevelledBlock[],
): Pick<ImportedArticle["article"], "title" | "author" | "language"> {
  const printed = blocks.find(({ level }) => level === 1)?.text;
  const first = blocks.slice(0, 12).map(({ text }) => text);
  const head = first.join(" ");
  const name = isPrinted(author, head) ? readAuthorName(author) : undefined;
  return {
    title: isPrinted(title, head) ? title : (printed ?? ""),
    author: name ? [name] : [],
    ...(language && { language }),
  };
}
