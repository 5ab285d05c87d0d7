import type { Problem } from "../../../model/problem.js";
import { lineEndOf } from "../../insertCitation.js";
import { appendEntry } from "../appendEntry.js";
import type { BibliographyFormat } from "../bibliographyFormat.js";
import { BibtexFile } from "../bibtexFile.js";
import { readManner } from "../bibtexManner.js";
import { toBibtexHeading, toBibtexReference } from "../bibtexReference.js";
import type { BibtexEntry } from "../scanBibtex.js";
import { writeBibtex } from "../writeBibtex.js";

/** BibTeX and biblatex. */
export const bibtex: BibliographyFormat = {
  id: "bibtex",
  endings: [".bib"],
  read: (text) => {
    const file = new BibtexFile(text);
    return {
      entries: file.entries
        .filter(({ key }) => key !== "")
        .map((entry) => ({
          key: entry.key,
          keySpan: entry.keySpan,
          span: entry.span,
          toReference: () => toBibtexReference(file, entry),
          toHeading: () => toBibtexHeading(file, entry),
        })),
      problems: file.entries.flatMap(findProblem),
    };
  },
  append: (text, reference) => {
    const manner = readManner(text, new BibtexFile(text).entries);
    return appendEntry(text, writeBibtex(reference, manner, lineEndOf(text)));
  },
};

function findProblem(entry: BibtexEntry): Problem[] {
  if (entry.isClosed && entry.key !== "") return [];
  const span =
    entry.key === ""
      ? { ...entry.span, end: entry.span.start + 1 }
      : entry.keySpan;
  return [
    entry.isClosed
      ? {
          span,
          severity: "warning",
          code: "entry-without-key",
          message: "This entry has no key.",
          remedy: "Write a key after the opening brace.",
        }
      : {
          span,
          severity: "error",
          code: "unclosed-entry",
          message: `The entry ${entry.key} is not closed.`,
          remedy: "Check its braces and quotation marks.",
          values: [entry.key],
        },
  ];
}
