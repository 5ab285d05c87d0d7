import { closestWord } from "../base/closestWord.js";
import { findLabels, isCrossReference } from "./citationLabels.js";
import type { KeyUse } from "./markup.js";

/** A key that a document cites and no bibliography has. */
export interface UndefinedKey {
  readonly use: KeyUse;
  /** The known key that was probably meant. */
  readonly suggestion?: string;
}

/** The uses whose key is neither known nor a label of the document's own. */
export function findUndefinedKeys(
  text: string,
  uses: readonly KeyUse[],
  known: ReadonlySet<string>,
): readonly UndefinedKey[] {
  const unknown = uses.filter(
    ({ key }) =>
      !known.has(key) && /[\p{L}\p{N}]/u.test(key) && !isCrossReference(key),
  );
  if (unknown.length === 0) return [];
  const labels = findLabels(text);
  return unknown
    .filter(({ key }) => !labels.has(key))
    .map((use) => {
      const suggestion = suggestKey(use.key, known);
      return suggestion === undefined ? { use } : { use, suggestion };
    });
}

/** The known key that a mistyped one probably means: the same in other case, else the nearest. */
export function suggestKey(
  key: string,
  known: Iterable<string>,
): string | undefined {
  const all = [...known];
  const small = key.toLowerCase();
  return (
    all.find((one) => one !== key && one.toLowerCase() === small) ??
    closestWord(key, all)
  );
}

/** An entry whose key, in any case, an earlier one has. */
export interface DuplicateKey<T> {
  readonly entry: T;
  readonly first: T;
}

/** The entries that repeat a key, each with the first that has it. */
export function findDuplicateKeys<T extends { readonly key: string }>(
  entries: readonly T[],
): readonly DuplicateKey<T>[] {
  const firsts = new Map<string, T>();
  return entries.flatMap((entry) => {
    const key = entry.key.toLowerCase();
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, entry);
    return first === undefined ? [] : [{ entry, first }];
  });
}
