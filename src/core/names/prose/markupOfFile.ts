import { proseMarkups } from "./index.js";
import { plainText } from "./plainText.js";
import type { ProseMarkup } from "./proseMarkup.js";

/** Language ids by the ending of a file's name. */
const languages: Readonly<Record<string, string>> = {
  md: "markdown",
  markdown: "markdown",
  mdx: "mdx",
  qmd: "quarto",
  rmd: "rmd",
  tex: "latex",
  html: "html",
  htm: "html",
  xhtml: "html",
  xml: "xml",
  adoc: "asciidoc",
  asciidoc: "asciidoc",
  rst: "restructuredtext",
  org: "org",
  typ: "typst",
};

/** The markup of a language; plain text for one that is not known. */
export function markupOfLanguage(languageId: string): ProseMarkup {
  return (
    proseMarkups.find((markup) => markup.languages.includes(languageId)) ??
    plainText
  );
}

/** The markup that a file's name tells of, for where no editor knows its language. */
export function markupOfFile(name: string): ProseMarkup {
  return markupOfLanguage(languageOfFile(name));
}

/** The language id that a file's name tells of; plain text when it tells none. */
export function languageOfFile(name: string): string {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return languages[ending] ?? "plaintext";
}
