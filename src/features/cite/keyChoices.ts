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

/** What a choice is made of. */
export type Choosable = Pick<
  BibliographyEntry,
  "key" | "toReference" | "toHeading"
>;

/** The choices of entries, each made when it is asked for. Of two entries with one key the first counts. */
export function* walkKeyChoices(
  entries: readonly Choosable[],
): Generator<KeyChoice> {
  const seen = new Set<string>();
  for (const entry of entries) {
    if (seen.has(entry.key)) continue;
    seen.add(entry.key);
    yield makeChoice(entry);
  }
}

function makeChoice(entry: Choosable): KeyChoice {
  const { key } = entry;
  const { author, title, issued } = entry.toHeading();
  const names = author.map((name) => name.family ?? name.literal ?? "");
  const year = String(issued?.["date-parts"]?.[0]?.[0] ?? "");
  const who = names.length > 2 ? `${names[0] ?? ""} et al.` : names.join(", ");
  return {
    key,
    description: who !== "" && year !== "" ? `${who} ${year}` : who + year,
    title,
    searched: `${key} ${names.join(" ")} ${title} ${year}`,
    toReference: () => entry.toReference(),
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
