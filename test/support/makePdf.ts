import { deflateSync } from "node:zlib";

export interface PdfParts {
  /** Operators of each page. */
  readonly content: string | Uint8Array;
  readonly pages?: number;
  /** How often the content is packed, one time inside the other. */
  readonly packings?: number;
  /** Objects from number 10 on, such as forms that the content draws by the names F10, F11, … */
  readonly forms?: readonly string[];
}

/** The smallest PDF whose pages all have this content, packed. */
export function makePdf({
  content,
  pages = 1,
  packings = 1,
  forms = [],
}: PdfParts): Uint8Array {
  let packed: Uint8Array =
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  for (let n = 0; n < packings; n++) packed = deflateSync(packed);
  const filters = "/FlateDecode ".repeat(packings);
  const names = forms.map((_, n) => `/F${n + 10} ${n + 10} 0 R`).join(" ");
  const resources = `<</Font<</T 4 0 R>>/XObject<<${names}>>>>`;
  const kids = "3 0 R ".repeat(pages);
  const objects = [
    [1, "<</Type/Catalog/Pages 2 0 R>>"],
    [2, `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`],
    [
      3,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources ${resources}>>`,
    ],
    [4, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"],
    ...forms.map((form, n) => [
      n + 10,
      `<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources ${resources}/Length ${form.length}>>stream\n${form}\nendstream`,
    ]),
  ] as const;
  const before = objects.map(([n, text]) => `${n} 0 obj${text}endobj\n`);
  const head = `%PDF-1.7\n${before.join("")}5 0 obj<</Filter[${filters}]/Length ${packed.length}>>stream\n`;
  const tail = `\nendstream endobj\ntrailer<</Root 1 0 R/Size ${10 + forms.length}>>\nstartxref\n0\n%%EOF`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from(tail)]);
}
