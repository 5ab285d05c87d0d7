/** Endings of files that hold an article, for the dialog and for folders. */
export const articleEndings: readonly string[] = [
  "md",
  "markdown",
  "txt",
  "text",
  "html",
  "htm",
  "xhtml",
  "mhtml",
  "mht",
  "docx",
  "epub",
  "pdf",
];

/** Whether a file in a folder is taken for an article: by its ending, and never a briefing. */
export function isArticleFile(fileName: string): boolean {
  const ending = /\.(\w+)$/.exec(fileName)?.[1]?.toLowerCase();
  return ending !== undefined && articleEndings.includes(ending);
}

/** A file name for a text that has none: its first words. */
export function fileNameFor(text: string): string {
  const words = text
    .slice(0, 400)
    .split(/\r?\n/)
    .map((line) =>
      line.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, ""),
    )
    .find((line) => line !== "");
  const name = (words ?? "article").toLowerCase().slice(0, 40);
  return `${name.replace(/-+$/, "")}.md`;
}

/** The name, or the first with a number that is not taken: "a.md", "a-2.md". */
export function freeName(
  fileName: string,
  isTaken: (fileName: string) => boolean,
): string {
  const [, base = fileName, ending = ""] =
    /^(.*?)(\.\w+)?$/.exec(fileName) ?? [];
  let name = fileName;
  for (let n = 2; isTaken(name); n++) name = `${base}-${n}${ending}`;
  return name;
}
