import { findDuplicateKeys } from "../../core/citation/keyChecks.js";
import type { BibliographyContent } from "../../core/citation/bibliography/bibliographyFormat.js";
import type { UndefinedKey } from "../../core/citation/keyChecks.js";
import type { Problem } from "../../core/model/problem.js";
import type { Span } from "../../core/model/span.js";

/** Says a sentence in the user's language, with values in the places of `{0}`, `{1}`. */
export type Translate = (
  pattern: string,
  ...values: readonly string[]
) => string;

/** What is wrong at a place, in the user's words. */
export interface CitationProblem {
  readonly code: string;
  readonly span: Span;
  readonly severity: Problem["severity"];
  readonly message: string;
  /** Another place that has to do with it. */
  readonly related?: { readonly span: Span; readonly message: string };
}

/** The code of a key without an entry; fixes are offered for it. */
export const undefinedKey = "undefined-key";

/** The keys of a document that have no entry. */
export function describeUndefined(
  keys: readonly UndefinedKey[],
  translate: Translate,
): readonly CitationProblem[] {
  return keys.map(({ use, suggestion }) => {
    const missing = translate("The bibliography has no entry ‘{0}’.", use.key);
    const hint =
      suggestion === undefined
        ? []
        : [translate("Did you mean ‘{0}’?", suggestion)];
    return {
      code: undefinedKey,
      span: use.span,
      severity: "warning",
      message: [missing, ...hint].join(" "),
    };
  });
}

/** What is wrong in a bibliography file: entries that cannot be read and keys that two entries have. */
export function describeFile(
  { entries, problems }: BibliographyContent,
  translate: Translate,
): readonly CitationProblem[] {
  const duplicates = findDuplicateKeys(entries).map(
    ({ entry, first }): CitationProblem => ({
      code: "duplicate-key",
      span: entry.keySpan,
      severity: "warning",
      message: translate(
        "Another entry has the key ‘{0}’. Give one of them another key.",
        first.key,
      ),
      related: {
        span: first.keySpan,
        message: translate("The first entry ‘{0}’", first.key),
      },
    }),
  );
  return [
    ...problems.map((problem) => describe(problem, translate)),
    ...duplicates,
  ];
}

function describe(problem: Problem, translate: Translate): CitationProblem {
  const { code, span, severity } = problem;
  return { code, span, severity, message: wordsOf(problem, translate) };
}

function wordsOf(
  { code, message, remedy, values = [] }: Problem,
  translate: Translate,
): string {
  switch (code) {
    case "entry-without-key":
      return translate(
        "This entry has no key. Write a key after the opening brace.",
      );
    case "unclosed-entry":
      return translate(
        "The entry ‘{0}’ is not closed. Check its braces and quotation marks.",
        ...values,
      );
    default:
      return `${message} ${remedy}`;
  }
}
