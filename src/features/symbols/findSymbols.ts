import type { LibraryEntry } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";

/** Something with a name, and what it is found in. */
export interface NamedItem {
  readonly ref: ItemRef;
  readonly name: string;
  readonly container: string;
}

interface Ranked {
  readonly item: NamedItem;
  readonly rank: number;
}

const mostSymbols = 500;

/**
 * Actors and events whose names have the query's letters in order, as the editor's own matching wants, those first that
 * begin so. The name or alias that matches best stands for its actor. The editor ranks what it gets.
 */
export function findSymbols(
  entries: readonly LibraryEntry[],
  query: string,
): readonly NamedItem[] {
  const wanted = folded(query.replace(/[#\s]/g, ""));
  const found: Ranked[] = [];
  for (const { address, briefing } of entries) {
    if (!briefing) continue;
    const container = briefing.article.title;
    for (const { id, name, aliases } of briefing.actors) {
      const ref: ItemRef = { briefing: address, kind: "actor", id };
      const match = bestOf([name, ...aliases], wanted);
      if (match === undefined) continue;
      const isAlias = match.name !== name;
      const within = isAlias ? `${name} · ${container}` : container;
      const item = { ref, name: match.name, container: within };
      found.push({ item, rank: match.rank });
    }
    for (const { id, title } of briefing.events) {
      const ref: ItemRef = { briefing: address, kind: "event", id };
      const rank = rankOf(title, wanted);
      if (rank !== undefined)
        found.push({ item: { ref, name: title, container }, rank });
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostSymbols)
    .map(({ item }) => item);
}

function bestOf(
  names: readonly string[],
  wanted: string,
): { readonly name: string; readonly rank: number } | undefined {
  return names
    .flatMap((name) => {
      const rank = rankOf(name, wanted);
      return rank === undefined ? [] : [{ name, rank }];
    })
    .sort((a, b) => a.rank - b.rank)[0];
}

/** 0 for a text that begins so, 1 for one that has a word that does, 2 for one that has the letters in order. */
function rankOf(text: string, wanted: string): number | undefined {
  if (!hasInOrder(text, wanted)) return undefined;
  const words = folded(text).split(/\s+/);
  const joined = words.join("");
  let at = 0;
  for (const word of words) {
    if (joined.startsWith(wanted, at)) return at === 0 ? 0 : 1;
    at += word.length;
  }
  return 2;
}

function hasInOrder(text: string, wanted: string): boolean {
  let at = 0;
  for (const letter of folded(text)) if (letter === wanted[at]) at++;
  return at >= wanted.length;
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
