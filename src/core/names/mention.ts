import type { Span } from "../model/span.js";

/** A place in a text where something is named. */
export interface Mention extends Span {
  /** What goes by the name, likeliest first; more than one when the name is ambiguous. */
  readonly ids: readonly string[];
  /** The name or alias as it was given to the index. */
  readonly name: string;
}

/**
 * Orders what an ambiguous name may mean by what the same text names without doubt: first what was so named
 * last before the mention, then what is so named after it, then the rest as it was.
 */
export function rankCandidates(
  mentions: readonly Mention[],
): readonly Mention[] {
  if (mentions.every(({ ids }) => ids.length === 1)) return mentions;
  const ahead = firstPlaces(mentions);
  const behind = new Map<string, number>();
  return mentions.map((mention) => {
    const [only] = mention.ids;
    if (mention.ids.length === 1 && only !== undefined) {
      behind.set(only, mention.start);
      return mention;
    }
    const distance = (id: string) => {
      const before = behind.get(id);
      if (before !== undefined) return mention.start - before;
      return (ahead.get(id) ?? Infinity) + mention.start + 1e9;
    };
    const ids = [...mention.ids].sort((a, b) =>
      compare(distance(a), distance(b)),
    );
    return { ...mention, ids };
  });
}

function firstPlaces(mentions: readonly Mention[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { ids, start } of mentions) {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined && !places.has(only))
      places.set(only, start);
  }
  return places;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
