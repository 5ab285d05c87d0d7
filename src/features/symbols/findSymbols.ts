import type { LibraryEntry } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";

/** Something with a name, and what it is found in. */
export interface NamedItem {
  readonly ref: ItemRef;
  readonly name: string;
  readonly container: string;
}

const mostSymbols = 500;

/**
 * Actors and events whose names have the query's letters in order, as the editor's own matching wants; an alias that
 * matches stands for its actor. The editor ranks what it gets.
 */
export function findSymbols(
  entries: readonly LibraryEntry[],
  query: string,
): readonly NamedItem[] {
  const wanted = folded(query.replace(/[#\s]/g, ""));
  const found: NamedItem[] = [];
  for (const { address, briefing } of entries) {
    if (!briefing) continue;
    const container = briefing.article.title;
    for (const { id, name, aliases } of briefing.actors) {
      const ref: ItemRef = { briefing: address, kind: "actor", id };
      const match = [name, ...aliases].find((each) => hasInOrder(each, wanted));
      if (match !== undefined) found.push({ ref, name: match, container });
    }
    for (const { id, title } of briefing.events) {
      const ref: ItemRef = { briefing: address, kind: "event", id };
      if (hasInOrder(title, wanted))
        found.push({ ref, name: title, container });
    }
  }
  return found.slice(0, mostSymbols);
}

function hasInOrder(text: string, wanted: string): boolean {
  let at = 0;
  for (const letter of folded(text)) if (letter === wanted[at]) at++;
  return at >= wanted.length;
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
