/** The languages of documents in which citations are keys. */
export const keyLanguages: readonly string[] = [
  "markdown",
  "quarto",
  "rmd",
  "myst",
  "latex",
  "tex",
  "typst",
  "restructuredtext",
  "asciidoc",
  "org",
];
