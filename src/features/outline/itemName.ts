import type { Item } from "../../core/library/item.js";

/** What an item is called, as it is copied and inserted; `undefined` for the lead, which has no heading. */
export function itemName(item: Item): string | undefined {
  switch (item.kind) {
    case "article":
      return item.article.title;
    case "section":
      return item.section.title;
    case "actor":
      return item.actor.name;
    case "event":
      return item.event.title;
  }
}

/** A regular expression that finds any of the item's names as whole words. */
export function namesPattern(item: Item): string | undefined {
  const names =
    item.kind === "actor"
      ? [item.actor.name, ...item.actor.aliases]
      : [itemName(item) ?? ""];
  const longestFirst = names
    .filter((name) => name !== "")
    .sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return undefined;
  const anyOf = longestFirst.map(escapeExpression).join("|");
  return `(?<![\\p{L}\\p{N}])(?:${anyOf})(?![\\p{L}\\p{N}])`;
}

function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
