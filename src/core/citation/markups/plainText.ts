import type { CitationMarkup } from "../markup.js";
import { toPlainText } from "../richText.js";

/** The formatted citation in parentheses, with no marks at all. */
export const plainText: CitationMarkup = {
  id: "plain",
  name: "Plain text",
  languages: [],
  isUsedIn: () => true,
  write: (text) => toPlainText(text).replace(/\s*[\r\n\u2028\u2029]\s*/g, " "),
  form: { kind: "text" },
};
