import type { CitationMarkup, Notes } from "../markup.js";
import { blankAsciiDoc } from "../verbatim.js";
import { asciiDocQuote, writeAsciiDoc } from "../writeAsciiDoc.js";

/** `footnote:key[…]` at the first mark and `footnote:key[]` at each later one. */
export const asciidocFootnote: CitationMarkup = {
  id: "asciidoc-footnote",
  name: "AsciiDoc footnote",
  languages: ["asciidoc", "adoc"],
  isUsedIn: () => true,
  write: writeAsciiDoc,
  blockQuote: asciiDocQuote,
  form: {
    kind: "note",
    mark: (label) => `footnote:${label}[]`,
    markWithNote: (label, body) => `footnote:${label}[${body}]`,
    findNotes,
  },
};

const footnote =
  /(?<!\\)footnote(?:ref)?:(?<label>[\p{L}\p{N}_-]{1,200})\[(?<body>(?:\\\]|[^[\]]|\[[^[\]]{0,500}\]){0,4000})\]/gu;

function findNotes(text: string): Notes {
  const all = [...blankAsciiDoc(text).matchAll(footnote)].map((match) => {
    const label = match.groups?.label ?? "";
    const span = { start: match.index, end: match.index + match[0].length };
    const start = match.index + match[0].indexOf(":") + 1;
    const bodyStart = start + label.length + 1;
    return {
      label,
      span,
      labelSpan: { start, end: start + label.length },
      body: text.slice(bodyStart, span.end - 1).trim(),
    };
  });
  return { marks: all, definitions: all.filter(({ body }) => body !== "") };
}
