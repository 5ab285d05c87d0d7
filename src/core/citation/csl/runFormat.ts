import type { RichText, TextRun } from "../richText.js";
import type { CslOutputFormat } from "./cslProcessor.js";

/** The name under which citeproc-js knows our output format. */
export const runFormatName = "runs";

// Signs of the private use area mark where a look begins, and one where the innermost ends.
const looks: Readonly<Record<string, Partial<TextRun>>> = {
  "\uE001": { italic: true },
  "\uE002": { italic: false },
  "\uE003": { bold: true },
  "\uE004": { bold: false },
  "\uE005": { smallCaps: true },
  "\uE006": { smallCaps: false },
  "\uE007": { raised: "superscript" },
  "\uE008": { raised: "subscript" },
  "\uE009": { href: "" },
};
const end = "\uE000";
const marks = /([\uE000-\uE009])/;

function around(mark: string): string {
  return `${mark}%%STRING%%${end}`;
}

/** An output format that marks looks with private signs, made on top of the processor's plain one. */
export function makeRunFormat(plain: CslOutputFormat): CslOutputFormat {
  return {
    ...plain,
    text_escape: (text: unknown) =>
      typeof text === "string" ? text.replace(/[\uE000-\uE009]/g, "") : "",
    "@font-style/italic": around("\uE001"),
    "@font-style/oblique": around("\uE001"),
    "@font-style/normal": around("\uE002"),
    "@font-weight/bold": around("\uE003"),
    "@font-weight/normal": around("\uE004"),
    "@font-variant/small-caps": around("\uE005"),
    "@font-variant/normal": around("\uE006"),
    "@vertical-align/sup": around("\uE007"),
    "@vertical-align/sub": around("\uE008"),
    "@URL/true": asLink,
    "@DOI/true": asLink, // citeproc-js calls it so for addresses as well
  };
}

function asLink(_state: unknown, address: string): string {
  return `\uE009${address}${end}`;
}

/** Formatted text from the processor's output in our format. */
export function readRuns(output: string): RichText {
  const runs: TextRun[] = [];
  const open: Partial<TextRun>[] = [];
  for (const part of output.trim().split(marks)) {
    const look = looks[part];
    if (look !== undefined) open.push(look);
    else if (part === end) open.pop();
    else if (part !== "") runs.push(makeRun(part, open));
  }
  return runs;
}

function makeRun(text: string, open: readonly Partial<TextRun>[]): TextRun {
  const { href, ...look } = open.reduce(
    (sum, next) => ({ ...sum, ...next }),
    {},
  );
  return { ...look, text, ...(href !== undefined && { href: text }) };
}
