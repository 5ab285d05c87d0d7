import JSZip from "jszip";

export interface EpubParts {
  /** What stands in each chapter's body. */
  readonly chapters: readonly string[];
  /** Elements of the package's metadata. */
  readonly metadata?: string;
  /** Other files by their paths. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The smallest book that has these chapters, with a contents list before them. */
export async function makeEpub({
  chapters,
  metadata = "",
  files = {},
}: EpubParts): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file("mimetype", "application/epub+zip", { compression: "STORE" });
  zip.file(
    "META-INF/container.xml",
    `<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
  );
  const names = chapters.map((_, n) => `chapter ${n + 1}`);
  const type = `media-type="application/xhtml+xml"`;
  const items = names.map(
    (name, n) =>
      `<item id="c${n}" href="text/${encodeURI(name)}.xhtml" ${type}/>`,
  );
  const order = names.map((_, n) => `<itemref idref="c${n}"/>`);
  zip.file(
    "OEBPS/book.opf",
    `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest><item id="toc" href="toc.xhtml" properties="nav" ${type}/><item id="css" href="a.css" media-type="text/css"/>${items.join("")}</manifest><spine><itemref idref="toc"/>${order.join("")}</spine></package>`,
  );
  zip.file("OEBPS/toc.xhtml", page("<p>Contents</p>"));
  chapters.forEach((body, n) =>
    zip.file(`OEBPS/text/${names[n]}.xhtml`, page(body)),
  );
  for (const [path, text] of Object.entries(files)) zip.file(path, text);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function page(body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;
}
