import JSZip from "jszip";

export interface DocxParagraph {
  readonly text: string;
  /** "Heading1", "Heading2", …; a plain paragraph without. */
  readonly style?: string;
}

/** What the document states of itself. */
export interface DocxProperties {
  readonly creator?: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const packages = "http://schemas.openxmlformats.org/package/2006";
const office =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The smallest Word document that has these paragraphs. */
export async function makeDocx(
  paragraphs: readonly DocxParagraph[],
  { creator }: DocxProperties = {},
): Promise<Uint8Array> {
  const styles = new Set(paragraphs.flatMap(({ style }) => style ?? []));
  const zip = new JSZip();
  zip.file(
    "[Content_Types].xml",
    `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.file("_rels/.rels", relationships("officeDocument", "word/document.xml"));
  zip.file(
    "word/_rels/document.xml.rels",
    relationships("styles", "styles.xml"),
  );
  zip.file(
    "word/styles.xml",
    `${head}<w:styles xmlns:w="${word}">${[...styles].map(writeStyle).join("")}</w:styles>`,
  );
  zip.file(
    "word/document.xml",
    `${head}<w:document xmlns:w="${word}"><w:body>${paragraphs.map(writeParagraph).join("")}</w:body></w:document>`,
  );
  if (creator !== undefined)
    zip.file(
      "docProps/core.xml",
      `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${creator}</dc:creator></cp:coreProperties>`,
    );
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function relationships(type: string, target: string): string {
  return `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
}

function writeStyle(id: string): string {
  const name = id.replace(/^Heading/, "heading ");
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

function writeParagraph({ text, style }: DocxParagraph): string {
  const words = text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : "";
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}
