import mammoth from "mammoth";
import { readZip, type Zip } from "../zip/readZip.js";

/** The document as HTML without its pictures. Rejects when it is damaged, or unpacks to too much. */
export async function docxToHtml(bytes: Uint8Array): Promise<string> {
  // Its own types do not say that it takes an archive that is open already.
  const input: object = { file: asMammothReads(readZip(bytes)) };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- as above
  const opened = input as Parameters<typeof mammoth.convertToHtml>[0];
  const { value } = await mammoth.convertToHtml(opened, {
    convertImage: mammoth.images.imgElement(withoutPicture),
  });
  return value;
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
