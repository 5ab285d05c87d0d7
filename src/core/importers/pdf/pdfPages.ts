import { getDocument, type Document, type Page } from "unpdf/pdfjs";
import type { PdfPage, PdfRun, PdfText } from "./pdfText.js";

/** More than any article has; a whole book is cut up before it is imported. */
const mostPages = 2000;

/** The words of a PDF. Rejects when it is damaged, locked by a password or has too many pages. */
export async function readPdfPages(bytes: Uint8Array): Promise<PdfText> {
  const opening = getDocument({
    // It takes the bytes for its own.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    return await readDocument(await opening.promise);
  } finally {
    await opening.destroy();
  }
}

async function readDocument(document: Document): Promise<PdfText> {
  if (document.numPages > mostPages)
    throw new Error(`it has more than ${mostPages} pages`);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number)));
  }
  const { info } = await document.getMetadata();
  return {
    ...say("title", info.Title),
    ...say("author", info.Author),
    ...say("language", info.Language),
    pages,
  };
}

function say<K extends string>(
  key: K,
  value: unknown,
): Partial<Record<K, string>> | undefined {
  const text = typeof value === "string" ? value.trim() : "";
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- TypeScript widens a computed key
  return text === "" ? undefined : ({ [key]: text } as Record<K, string>);
}

async function readPage(page: Page): Promise<PdfPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const runs: PdfRun[] = [];
  for (const item of items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform;
    // What is turned stands in the margin: a stamp, the side of a table.
    if (Math.abs(b) > Math.abs(a) / 10 || a <= 0) continue;
    const { str: text, width, fontName: font } = item;
    runs.push({
      text: restoreLigatures(text),
      x: x - left,
      y: top - y,
      width,
      size: Math.abs(d),
      font,
    });
  }
  page.cleanup();
  return { width: right - left, height: top - bottom, runs };
}

/** What TeX's older fonts have in the place of control characters. */
const ligatures = ["ff", "fi", "fl", "ffi", "ffl"];

function restoreLigatures(text: string): string {
  return text.replace(/[\u001b-\u001f]/g, (sign) => {
    return ligatures[sign.charCodeAt(0) - 0x1b] ?? sign;
  });
}
