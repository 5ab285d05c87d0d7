import type { BibtexEntry } from "./scanBibtex.js";

/** How a BibTeX file is written, so that an entry of ours looks like its neighbours. */
export interface BibtexManner {
  readonly indent: string;
  /** The width to which field names are filled up; 0 when they are not aligned. */
  readonly nameWidth: number;
  readonly equals: string;
  readonly open: string;
  readonly close: string;
  readonly nameCase: "lower" | "upper" | "title";
  readonly typeCase: "lower" | "upper" | "title";
  readonly hasTrailingComma: boolean;
  /** Whether the file is for biblatex: `date` and `journaltitle` rather than `year` and `journal`. */
  readonly isBiblatex: boolean;
}

/** The manner of a file in which nothing stands yet. */
export const usualManner: BibtexManner = {
  indent: "  ",
  nameWidth: 12,
  equals: " = ",
  open: "{",
  close: "}",
  nameCase: "lower",
  typeCase: "lower",
  hasTrailingComma: true,
  isBiblatex: true,
};

/** The manner of the file's last entry of several fields; the usual one of biblatex in an empty file. */
export function readManner(
  text: string,
  entries: readonly BibtexEntry[],
): BibtexManner {
  const model = [...entries]
    .reverse()
    .find(({ isClosed, fields }) => isClosed && fields.length > 1);
  const [first] = model?.fields ?? [];
  const last = model?.fields.at(-1);
  if (model === undefined || first === undefined || last === undefined)
    return usualManner;
  const lineStart = text.lastIndexOf("\n", first.nameSpan.start) + 1;
  const indent = text.slice(lineStart, first.nameSpan.start);
  const between = text.slice(first.nameSpan.end, first.valueSpan.start);
  const isQuoted = text[first.valueSpan.start] === '"';
  const equals = between.replace(/^[ \t]{2,}/, " ");
  return {
    indent: /^[ \t]*$/.test(indent) ? indent : usualManner.indent,
    nameWidth: alignment(model),
    equals:
      alignment(model) > 0 ? between.slice(between.search(/[ \t]?=/)) : equals,
    open: isQuoted ? '"' : "{",
    close: isQuoted ? '"' : "}",
    nameCase: caseOf(first.name),
    typeCase: caseOf(model.type),
    hasTrailingComma: text
      .slice(last.valueSpan.end, model.span.end)
      .includes(","),
    isBiblatex: isBiblatex(entries),
  };
}

/** The width of the names when their equals signs stand below each other and the names do not have one length. */
function alignment({ fields }: BibtexEntry): number {
  const widths = fields.map(
    ({ nameSpan, valueSpan }) => valueSpan.start - nameSpan.start,
  );
  const names = new Set(fields.map(({ name }) => name.length));
  return new Set(widths).size === 1 && names.size > 1
    ? (widths[0] ?? 0) - " = ".length
    : 0;
}

function caseOf(word: string): "lower" | "upper" | "title" {
  if (word === word.toLowerCase()) return "lower";
  return word === word.toUpperCase() ? "upper" : "title";
}

function isBiblatex(entries: readonly BibtexEntry[]): boolean {
  const names = entries
    .slice(-200)
    .flatMap(({ fields }) => fields.map(({ name }) => name.toLowerCase()));
  const count = (...wanted: readonly string[]) =>
    names.filter((name) => wanted.includes(name)).length;
  return count("date", "journaltitle") >= count("year", "journal");
}

/** A word in the case that the file uses. */
export function inCase(
  word: string,
  wanted: "lower" | "upper" | "title",
): string {
  if (wanted === "upper") return word.toUpperCase();
  return wanted === "lower"
    ? word
    : word.slice(0, 1).toUpperCase() + word.slice(1);
}
