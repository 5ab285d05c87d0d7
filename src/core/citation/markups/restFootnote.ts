import type {
  CitationMarkup,
  NoteDefinition,
  NoteMark,
  Notes,
} from "../markup.js";
import { blankRest } from "../verbatim.js";
import { restQuote, writeRest } from "../writeRest.js";

/** `[#key]_` in the text and `.. [#key] …` at the end, as docutils reads them. */
export const restFootnote: CitationMarkup = {
  id: "rest-footnote",
  name: "reStructuredText footnote",
  languages: ["restructuredtext", "rst"],
  isUsedIn: () => true,
  write: writeRest,
  blockQuote: restQuote,
  form: {
    kind: "note",
    // A mark must stand apart from the word; an escaped blank does so without showing.
    mark: (label, before) => `${/\S/.test(before) ? "\\ " : ""}[#${label}]_`,
    define: (label, body) => `.. [#${label}] ${body}`,
    findNotes,
  },
};

const mark =
  /(?<!\.\. )\[#?(?<label>[\p{L}\p{N}][\p{L}\p{N}_.:+-]{0,200})\]_/gu;
const definition =
  /^\.\. \[#?(?<label>[\p{L}\p{N}][\p{L}\p{N}_.:+-]{0,200})\][ \t]*(?<body>[^\r\n]*(?:\r?\n(?:[ \t]*\r?\n)*[ \t]{1,20}\S[^\r\n]*)*)/gmu;

function findNotes(text: string): Notes {
  const searched = blankRest(text);
  return {
    marks: [...searched.matchAll(mark)].map(toMark),
    definitions: [...searched.matchAll(definition)].map((match) =>
      toDefinition(match, text),
    ),
  };
}

function toMark(match: RegExpExecArray): NoteMark {
  const label = match.groups?.label ?? "";
  const start = match.index + match[0].indexOf(label);
  return {
    label,
    span: { start: match.index, end: match.index + match[0].length },
    labelSpan: { start, end: start + label.length },
  };
}

function toDefinition(match: RegExpExecArray, text: string): NoteDefinition {
  const end = match.index + match[0].length;
  const start = end - (match.groups?.body ?? "").length;
  return { ...toMark(match), body: text.slice(start, end).trim() };
}
