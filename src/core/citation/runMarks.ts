import type { RichText, TextRun } from "./richText.js";

/** What a markup puts around runs, and how it escapes their letters. A mark that it lacks is left out. */
export interface RunMarks {
  escape(text: string): string;
  readonly italic?: Wrap;
  readonly bold?: Wrap;
  readonly smallCaps?: Wrap;
  readonly superscript?: Wrap;
  readonly subscript?: Wrap;
  /** The link, for an address that is its own text and for one that is not. */
  link?(text: string, href: string): string;
}

export type Wrap = readonly [before: string, after: string];

/** Writes formatted text with a markup's marks. Line ends become blanks: a note or an entry is one line. */
export function writeRuns(text: RichText, marks: RunMarks): string {
  return mergeAlike(text)
    .map((run) => writeRun(run, marks))
    .join("");
}

function writeRun(run: TextRun, marks: RunMarks): string {
  const letters = run.text.replace(/\s*[\r\n\u2028\u2029]\s*/g, " ");
  if (run.href !== undefined && marks.link !== undefined) {
    return marks.link(letters, run.href);
  }
  const inner = letters.trim();
  if (inner === "") return letters;
  const before = letters.slice(0, letters.length - letters.trimStart().length);
  const after = letters.slice(letters.trimEnd().length);
  const wraps = [
    run.italic && marks.italic,
    run.bold && marks.bold,
    run.smallCaps && marks.smallCaps,
    run.raised && marks[run.raised],
  ].filter((wrap) => typeof wrap === "object");
  const wrapped = wraps.reduce(
    (result, [open, close]) => open + result + close,
    marks.escape(inner),
  );
  return before + wrapped + after;
}

/** Runs that look alike and stand side by side are one, so that an escape sees all their letters. */
function mergeAlike(text: RichText): RichText {
  const merged: TextRun[] = [];
  for (const run of text) {
    const last = merged.at(-1);
    if (last !== undefined && looksLike(last, run)) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    } else if (run.text !== "") merged.push(run);
  }
  return merged;
}

function looksLike(a: TextRun, b: TextRun): boolean {
  return (
    a.href === undefined &&
    b.href === undefined &&
    Boolean(a.italic) === Boolean(b.italic) &&
    Boolean(a.bold) === Boolean(b.bold) &&
    Boolean(a.smallCaps) === Boolean(b.smallCaps) &&
    a.raised === b.raised
  );
}
