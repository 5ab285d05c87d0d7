import { importArticle } from "../../../src/core/importers/importArticle.js";

/** A paragraph as long as those of articles. */
export const long =
  "The council met for three hours, heard both sides, and put the vote off until the harbour has been surveyed again.";

/** A page with the article, and what stands around one. */
export function page(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><title>Bridge | The Arle Post</title>${head}</head><body><nav>Home News</nav><article>${body}</article><footer>All rights reserved</footer></body></html>`;
}

/** The file as it is imported. */
export async function read(text: string | Uint8Array, fileName: string) {
  const bytes =
    typeof text === "string" ? new TextEncoder().encode(text) : text;
  return importArticle(bytes, { fileName });
}
