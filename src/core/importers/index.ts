import { docx } from "./docx.js";
import { epub } from "./epub.js";
import { html } from "./html.js";
import type { Importer } from "./importer.js";
import { markdown } from "./markdown.js";
import { mhtml } from "./mhtml.js";
import { pdf } from "./pdf.js";
import { plainText } from "./plainText.js";

/** The first whose ending the file has reads it; without one, the first that accepts its bytes. */
export const importers: readonly Importer[] = [
  markdown,
  html,
  mhtml,
  // Before DOCX, which accepts every zip archive.
  epub,
  docx,
  pdf,
  // Accepts all that has no NUL in it.
  plainText,
];
