import type { CitationMarkup, NoteMark, Notes } from "../markup.js";
import { blankMarkdown } from "../verbatim.js";
import { markdownQuote, writeMarkdown } from "../writeMarkdown.js";

/** `[^key]` in the text and `[^key]: …` at the end, as Pandoc, GitHub and markdown-it read them. */
export const markdownFootnote: CitationMarkup = {
  id: "markdown-footnote",
  name: "Markdown footnote",
  languages: ["markdown", "quarto", "rmd", "mdx"],
  isUsedIn: () => true,
  write: writeMarkdown,
  blockQuote: markdownQuote,
  form: {
    kind: "note",
    mark: (label) => `[^${label}]`,
    define: (label, body) => `[^${label}]: ${body}`,
    findNotes,
  },
};

const definition =
  /^ {0,3}\[\^(?<label>[^\]\s]{1,200})\]:(?<body>[^\r\n]*(?:\r?\n(?![ \t]*\[\^)[ \t]*\S[^\r\n]*|(?:[ \t]*\r?\n)+(?: {4}|\t)[^\r\n]*)*)/gm;
const mark = /(?<![\\!])\[\^(?<label>[^\]\s]{1,200})\]/g;

function findNotes(text: string): Notes {
  const searched = blankMarkdown(text);
  const definitions = [...searched.matchAll(definition)].map((match) => {
    const found = toMark(match, match[0].indexOf("["));
    const end = match.index + match[0].trimEnd().length;
    const bodyStart = found.labelSpan.end + 2;
    return {
      ...found,
      span: { start: found.span.start, end: Math.max(end, bodyStart) },
      body: text.slice(bodyStart, end).trim(),
    };
  });
  const starts = new Set(definitions.map(({ span }) => span.start));
  const marks = [...searched.matchAll(mark)]
    .map((match) => toMark(match, 0))
    .filter(({ span }) => !starts.has(span.start));
  return { marks, definitions };
}

function toMark(match: RegExpExecArray, at: number): NoteMark {
  const label = match.groups?.label ?? "";
  const start = match.index + at;
  const labelSpan = { start: start + 2, end: start + 2 + label.length };
  return { label, labelSpan, span: { start, end: labelSpan.end + 1 } };
}
