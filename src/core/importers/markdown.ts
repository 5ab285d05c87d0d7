import type { Importer } from "./importer.js";

/** Markdown: the text is the file's own; title, author and date come from front matter and the first heading. */
export const markdown: Importer = {
  id: "markdown",
  endings: ["md", "markdown", "mdown", "mkd", "qmd", "rmd"],
  mostBytes: 20_000_000,
  accepts: () => false,
  async read(file, load) {
    const { readMarkdown } = await import("./readMarkdown.js");
    return readMarkdown(file, load);
  },
};
