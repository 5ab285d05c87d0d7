import type { ItemRef } from "../../core/model/itemRef.js";

/** Of places in their order those at which something is named for the first time. */
export function firstMentions<T extends { readonly refs: readonly ItemRef[] }>(
  places: readonly T[],
): readonly T[] {
  const named = new Set<string>();
  return places.filter(({ refs }) => {
    const [ref] = refs;
    if (!ref) return false;
    const key = JSON.stringify([ref.briefing, ref.id]);
    if (named.has(key)) return false;
    named.add(key);
    return true;
  });
}
