import mammoth from "mammoth";
import { readZip, type Zip } from "../zip/readZip.js";

/** A Word document: its words as HTML without its pictures, and the properties that it states of itself, as XML, or "" where it states none. */
export interface DocxPage {
  readonly html: string;
  readonly properties: string;
}

/** Reads a Word document. Rejects when it is damaged, or unpacks to too much. */
export async function docxToHtml(bytes: Uint8Array): Promise<DocxPage> {
  const zip = readZip(bytes);
  // Its own types do not say that it takes an archive that is open already.
  const input: object = { file: asMammothReads(zip) };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- as above
  const opened = input as Parameters<typeof mammoth.convertToHtml>[0];
  const { value } = await mammoth.convertToHtml(opened, {
    convertImage: mammoth.images.imgElement(withoutPicture),
    styleMap: ["p[style-name='Title'] => p.title:fresh"],
  });
  return { html: withTitle(value), properties: await readProperties(zip) };
}

const title = '<p class="title">';

/** With the title as the only heading of the first level, where the document has a paragraph in that style. */
function withTitle(html: string): string {
  const [before = "", behind] = splitAt(html, title);
  if (behind === undefined) return html;
  const [words = "", after = ""] = splitAt(behind, "</p>");
  return `${lowered(before)}<h1>${words}</h1>${lowered(after)}`;
}

function splitAt(text: string, words: string): readonly string[] {
  const at = text.indexOf(words);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + words.length)];
}

function lowered(html: string): string {
  return html.replace(
    /<(\/?)h([1-5])>/g,
    (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}>`,
  );
}

async function readProperties(zip: Zip): Promise<string> {
  const name = "docProps/core.xml";
  return zip.names.includes(name)
    ? new TextDecoder().decode(await zip.read(name))
    : "";
}

/** An archive in the form in which the library hands it around. */
interface MammothArchive {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<Uint8Array | string>;
}

function asMammothReads(zip: Zip): MammothArchive {
  const names = new Set(zip.names);
  return {
    exists: (name) => names.has(name),
    async read(name, encoding) {
      const bytes = await zip.read(name);
      // The only ones that it asks for are UTF-8, for text, and Base64, for pictures, which we leave out.
      return encoding ? new TextDecoder().decode(bytes) : bytes;
    },
  };
}

function withoutPicture(): Promise<{ src: string }> {
  return Promise.resolve({ src: "" });
}
