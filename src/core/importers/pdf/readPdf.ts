import { readAuthorName } from "../authorName.js";
import { emptyArticle } from "../emptyArticle.js";
import { MarkdownWriter } from "../html/markdownWriter.js";
import type { ArticleFile, ImportedArticle } from "../importer.js";
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

/** What the file states of itself is often a template's; it counts when the text begins with the same words. */
function describe(
  { title, author, language }: PdfText,
  blocks: readonly LevelledBlock[],
): Pick<ImportedArticle["article"], "title" | "author" | "language"> {
  const printed = blocks.find(({ level }) => level === 1)?.text;
  const head = words(
    blocks
      .slice(0, 12)
      .map(({ text }) => text)
      .join(" "),
  );
  const isStated = (text: string | undefined): text is string =>
    text !== undefined && words(text) !== "" && head.includes(words(text));
  const name = isStated(author) ? readAuthorName(author) : undefined;
  return {
    title: isStated(title) ? title : (printed ?? ""),
    author: name ? [name] : [],
    ...(language && { language }),
  };
}

/** Letters and digits only, as titles are set in capitals and across lines. */
function words(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
