import { asciiDoc } from "./asciiDoc.js";
import { html } from "./html.js";
import { latex } from "./latex.js";
import { markdown } from "./markdown.js";
import { org } from "./org.js";
import { plainText } from "./plainText.js";
import type { ProseMarkup } from "./proseMarkup.js";
import { restructuredText } from "./restructuredText.js";
import { typst } from "./typst.js";

/** The first that has the document's language says what in it is prose; plain text stands for all others. */
export const proseMarkups: readonly ProseMarkup[] = [
  plainText,
  markdown,
  latex,
  html,
  asciiDoc,
  restructuredText,
  org,
  typst,
];
