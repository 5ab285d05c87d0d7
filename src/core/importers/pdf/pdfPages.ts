import {
  getDocument,
  type Document,
  type Page,
  type TextItem,
  type TextPart,
} from "unpdf/pdfjs";
import type { PdfPage, PdfRun, PdfText } from "./pdfText.js";

/** More than any article has; a whole book is cut up before it is imported. */
const mostPages = 2000;

/** More than a thick book has, in UTF-16 units; forms that draw each other can say a word without end. */
const mostLetters = 4_500_000;

/** A part of a page takes as long as so many of its letters. */
const partCost = 100;

/** How many milliseconds others can be made to wait for. */
const sliceTime = 20;

/** Whether the reading is to be given up. */
interface Stop {
  readonly aborted: boolean;
}

/**
 * The words of a PDF. Rejects when it is damaged, locked by a password, has too many pages or words, or was cancelled,
 * which it hears of between parts of a page.
 */
export async function readPdfPages(
  bytes: Uint8Array,
  signal?: Stop,
): Promise<PdfText> {
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
  const check = () => {
    if (opening.unpacksTooMuch) throw new Error("it unpacks to too much");
    if (signal?.aborted) throw new Error("it was cancelled");
  };
  try {
    const said = await readDocument(await opening.promise, createPace(check));
    check();
    return said;
  } catch (error) {
    // What went wrong may be no more than what that led to.
    check();
    throw error;
  } finally {
    await opening.destroy();
  }
}

/** Counts letters, looks whether to go on and lets others run, after each part of a page. */
type Pace = (letters: number) => Promise<void>;

function createPace(check: () => void): Pace {
  let total = 0;
  let start = Date.now();
  return async (letters) => {
    total += letters;
    if (total > mostLetters) throw new Error("it has far too many words");
    check();
    if (Date.now() - start < sliceTime) return;
    await new Promise<void>((resolve) => setTimeout(resolve));
    start = Date.now();
  };
}

async function readDocument(document: Document, pace: Pace): Promise<PdfText> {
  if (document.numPages > mostPages)
    throw new Error(`it has more than ${mostPages} pages`);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number), pace));
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

async function readPage(page: Page, pace: Pace): Promise<PdfPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const runs: PdfRun[] = [];
  for await (const { items } of partsOf(page)) {
    const texts = items.filter((item) => "str" in item);
    runs.push(...texts.flatMap((item) => readRun(item, { left, top }) ?? []));
    await pace(texts.reduce((sum, { str }) => sum + str.length, partCost));
  }
  page.cleanup();
  return { width: right - left, height: top - bottom, runs };
}

/** The page's words bit by bit; what comes after the last that is asked for is never made. */
async function* partsOf(page: Page): AsyncGenerator<TextPart> {
  const reader = page.streamTextContent().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read())
      yield part.value;
  } finally {
    await reader.cancel(new Error("no more is wanted"));
  }
}

function readRun(
  { str, transform, width, fontName: font }: TextItem,
  { left, top }: { readonly left: number; readonly top: number },
): PdfRun | undefined {
  if (str.trim() === "") return undefined;
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  // What is turned stands in the margin: a stamp, the side of a table.
  if (Math.abs(b) > Math.abs(a) / 10 || a <= 0) return undefined;
  const text = restoreLigatures(str);
  return { text, x: x - left, y: top - y, width, size: Math.abs(d), font };
}

/** What TeX's older fonts have in the place of control characters. */
const ligatures = ["ff", "fi", "fl", "ffi", "ffl"];

function restoreLigatures(text: string): string {
  return text.replace(/[\u001b-\u001f]/g, (sign) => {
    return ligatures[sign.charCodeAt(0) - 0x1b] ?? sign;
  });
}
