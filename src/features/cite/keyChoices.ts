import type { BibliographyEntry } from "../../core/citation/bibliography/bibliographyFormat.js";
import type { Reference } from "../../core/citation/reference.js";

/** A key that can be completed, in the words of a list. */
export interface KeyChoice {
  readonly key: string;
  /** "Rowe 2019". */
  readonly description: string;
  readonly title: string;
  /** What typing is compared with: key, authors, title and year. */
  readonly searched: string;
  readonly toReference: () => Reference;
}

/** The choices of a file's entries. Of two entries with one key the first counts. */
export function makeKeyChoices(
  entries: readonly Pick<BibliographyEntry, "key" | "toReference">[],
): readonly KeyChoice[] {
  const choices = new Map<string, KeyChoice>();
  for (const { key, toReference } of entries) {
    if (!choices.has(key)) choices.set(key, makeChoice(key, toReference));
  }
  return [...choices.values()];
}

function makeChoice(key: string, toReference: () => Reference): KeyChoice {
  const reference = toReference();
  const { author = [], title = "" } = reference;
  const names = author.map((name) => name.family ?? name.literal ?? "");
  const year = String(reference.issued?.["date-parts"]?.[0]?.[0] ?? "");
  const who = names.length > 2 ? `${names[0] ?? ""} et al.` : names.join(", ");
  return {
    key,
    description: [who, year].filter(Boolean).join(" "),
    title,
    searched: [key, ...names, title, year].join(" "),
    toReference,
  };
}

/** How many times each key is cited in the document. */
export function countKeys(
  uses: readonly { readonly key: string }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of uses) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
