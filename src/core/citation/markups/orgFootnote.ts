import type { CitationMarkup, NoteMark, Notes } from "../markup.js";
import { blankOrg } from "../verbatim.js";
import { orgQuote, writeOrg } from "../writeOrg.js";

/** `[fn:key]` in the text and `[fn:key] …` at the end. */
export const orgFootnote: CitationMarkup = {
  id: "org-footnote",
  name: "Org footnote",
  languages: ["org", "org-mode"],
  isUsedIn: () => true,
  write: writeOrg,
  blockQuote: orgQuote,
  form: {
    kind: "note",
    mark: (label) => `[fn:${label}]`,
    define: (label, body) => `[fn:${label}] ${body}`,
    findNotes,
  },
};

const mark = /\[fn:(?<label>[\p{L}\p{N}_-]{1,200})\]/gu;
const definition =
  /^\[fn:(?<label>[\p{L}\p{N}_-]{1,200})\](?<body>[^\r\n]*(?:\r?\n(?!\[fn:|\*+ )[ \t]*\S[^\r\n]*)*)/gmu;

function findNotes(text: string): Notes {
  const searched = blankOrg(text);
  const definitions = [...searched.matchAll(definition)].map((match) => {
    const body = match.groups?.body ?? "";
    const end = match.index + match[0].length;
    return {
      ...toMark(match),
      span: { start: match.index, end },
      body: text.slice(end - body.length, end).trim(),
    };
  });
  const starts = new Set(definitions.map(({ span }) => span.start));
  const marks = [...searched.matchAll(mark)]
    .map(toMark)
    .filter(({ span }) => !starts.has(span.start));
  return { marks, definitions };
}

function toMark(match: RegExpExecArray): NoteMark {
  const label = match.groups?.label ?? "";
  const start = match.index + "[fn:".length;
  const end = start + label.length;
  return {
    label,
    span: { start: match.index, end: end + 1 },
    labelSpan: { start, end },
  };
}
