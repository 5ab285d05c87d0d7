import type { LibraryEntry } from "../../core/library/library.js";
import { findInBriefing } from "../../core/library/item.js";
import type { ItemRef } from "../../core/model/itemRef.js";

/** What a link names: an entry by its id, in the briefing of the article with a citation key. Both outlive a move of the file. */
export interface LinkedItem {
  readonly article: string;
  readonly kind: ItemRef["kind"];
  readonly id: string;
}

/** The path of an item's link: `/abiru2016/event/hikiwake`, of an article `/abiru2016`. */
export function linkPath({ article, kind, id }: LinkedItem): string {
  const names = kind === "article" ? [article] : [article, kind, id];
  return names.map((name) => `/${encodeURIComponent(name)}`).join("");
}

const entryKinds = ["section", "actor", "event"] as const;

/** Reads the path of a link, decoded, as an editor hands it over; `undefined` when it is none of ours. */
export function readLinkPath(path: string): LinkedItem | undefined {
  const [, article, word, id] =
    /^\/(.+?)(?:\/(section|actor|event)\/(.+))?$/.exec(path) ?? [];
  if (article === undefined) return undefined;
  const kind = entryKinds.find((one) => one === word);
  return kind === undefined || id === undefined
    ? { article, kind: "article", id: article }
    : { article, kind, id };
}

/** Where the linked item is among briefings; the article where the item itself is gone, `undefined` when that is, too. */
export function findLinked(
  entries: readonly LibraryEntry[],
  { article, kind, id }: LinkedItem,
): ItemRef | undefined {
  const ofArticle = entries.filter(
    ({ briefing }) => briefing?.article.id === article,
  );
  const entry = ofArticle.find(
    ({ briefing }) => briefing && findInBriefing(briefing, { kind, id }),
  );
  if (entry) return { briefing: entry.address, kind, id };
  const [first] = ofArticle;
  return first && { briefing: first.address, kind: "article", id: article };
}
