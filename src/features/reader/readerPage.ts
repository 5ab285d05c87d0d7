import type { Briefing } from "../../core/model/briefing.js";
import type { Span } from "../../core/model/span.js";
import { Anchors } from "./anchors.js";
import type { PageItem } from "./pageItem.js";
import { PageWriter } from "./pageWriter.js";
import { readerParts, type Part } from "./readerParts.js";
import type { ReaderWords } from "./readerWords.js";

/** Where an entry of the briefing stands on the page: all of it, and its heading. */
export interface PageEntry extends Span {
  readonly item: PageItem;
  readonly heading: Span;
  /** What a link to it says behind the `#`. */
  readonly anchor: string;
}

export interface ReaderPage {
  readonly text: string;
  /** In the order of the page. */
  readonly entries: readonly PageEntry[];
}

/** A briefing as a page in Markdown, with links between its sections, actors and events. */
export function readerPage(briefing: Briefing, words: ReaderWords): ReaderPage {
  const parts = readerParts(briefing, words);
  const anchors = anchorsOf(parts);
  const anchorOf = (item: PageItem) => anchors.get(keyOf(item));
  const writer = new PageWriter();
  const entries: PageEntry[] = [];
  for (const { level, title, item, blocks } of parts) {
    const heading = writer.heading(level, title);
    for (const block of blocks(anchorOf)) writer.block(block);
    const place = { heading, start: heading.start, end: writer.length };
    if (item) entries.push({ item, anchor: anchorOf(item) ?? "", ...place });
  }
  return { text: writer.toString(), entries };
}

/** The entry that the offset is in; none in front of the first. */
export function entryAt(
  { entries }: ReaderPage,
  offset: number,
): PageEntry | undefined {
  return entries.findLast(({ start }) => start <= offset);
}

export function findEntry(
  { entries }: ReaderPage,
  item: PageItem,
): PageEntry | undefined {
  const key = keyOf(item);
  return entries.find((entry) => keyOf(entry.item) === key);
}

/** The anchors of all headings, known before the first block is written, as links also point downwards. */
function anchorsOf(parts: readonly Part[]): ReadonlyMap<string, string> {
  const anchors = new Anchors();
  const known = new Map<string, string>();
  for (const { title, item } of parts) {
    const anchor = anchors.next(title);
    if (item) known.set(keyOf(item), anchor);
  }
  return known;
}

function keyOf({ kind, id }: PageItem): string {
  return `${kind}/${id}`;
}
