import type { Briefing } from "../../core/model/briefing.js";
import type { Span } from "../../core/model/span.js";
import { Anchors } from "./anchors.js";
import type { PageItem } from "./pageItem.js";
import { inline, PageWriter } from "./pageWriter.js";
import { readerParts, type Part } from "./readerParts.js";
import type { ReaderWords } from "./readerWords.js";

/** Where an entry of the briefing stands on the page: all of it, and its heading. */
export interface PageEntry extends Span {
  readonly item: PageItem;
  readonly heading: Span;
  /** What links to it say in their last brackets; at the end of the page it is defined. */
  readonly label: string;
}

/** A link on the page, brackets and all, and the entry it leads to. */
export interface PageLink extends Span {
  readonly entry: PageEntry;
}

export interface ReaderPage {
  readonly text: string;
  /** In the order of the page. */
  readonly entries: readonly PageEntry[];
}

/** A briefing as a page in Markdown, with links between its sections, actors and events. */
export function readerPage(briefing: Briefing, words: ReaderWords): ReaderPage {
  const parts = readerParts(briefing, words);
  const targets = targetsOf(parts);
  const linked = new Set<Target>();
  const labelOf = (item: PageItem) => {
    const target = targets.get(keyOf(item));
    if (target) linked.add(target);
    return target?.label;
  };
  const writer = new PageWriter();
  const entries: PageEntry[] = [];
  for (const { level, title, item, blocks } of parts) {
    const heading = writer.heading(level, title);
    for (const block of blocks(labelOf)) writer.block(block);
    const place = { heading, start: heading.start, end: writer.length };
    const target = item && targets.get(keyOf(item));
    if (target) entries.push({ item, label: target.label, ...place });
  }
  writer.block(definitions([...linked]));
  return { text: writer.toString(), entries };
}

/** All links from entry to entry. Brackets in texts of files are escaped, so that only ours are found. */
export function pageLinks({ text, entries }: ReaderPage): readonly PageLink[] {
  const byLabel = new Map(entries.map((entry) => [entry.label, entry]));
  const links: PageLink[] = [];
  for (const match of text.matchAll(linkPattern)) {
    const { text: letters = "", label = letters } = match.groups ?? {};
    const entry = byLabel.get(label);
    const start = match.index;
    if (entry) links.push({ start, end: start + match[0].length, entry });
  }
  return links;
}

// What a colon follows is a label's definition.
const linkPattern =
  /(?<!\\)\[(?<text>(?:\\.|[^[\]\\\n])*)\](?!:)(?:\[(?<label>[\w-]+)\])?/g;

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

interface Target {
  readonly label: string;
  readonly anchor: string;
}

/** Labels and anchors of all entries, known before the first block is written, as links also point downwards. */
function targetsOf(parts: readonly Part[]): ReadonlyMap<string, Target> {
  const anchors = new Anchors();
  const labels = new Set<string>();
  const targets = new Map<string, Target>();
  for (const { title, item, name = title } of parts) {
    const anchor = anchors.next(title);
    if (!item) continue;
    const label = labelFor({ name, kind: item.kind }, labels);
    labels.add(asCompared(label));
    targets.set(keyOf(item), { label, anchor });
  }
  return targets;
}

/** What a link says, so that nothing but its brackets shows, unless that is taken or Markdown would read it otherwise. */
function labelFor(
  { name, kind }: Pick<PageItem, "kind"> & { readonly name: string },
  taken: ReadonlySet<string>,
): string {
  const label = inline(name);
  const isFree = !taken.has(asCompared(label));
  if (isFree && label !== "" && label.length <= longestLabel) return label;
  for (let n = taken.size; ; n++)
    if (!taken.has(asCompared(`${kind}-${n}`))) return `${kind}-${n}`;
}

/** Markdown's own limit. */
const longestLabel = 999;

/** Labels that differ only in case are one to Markdown. */
function asCompared(label: string): string {
  return label.toLowerCase().toUpperCase();
}

function definitions(targets: readonly Target[]): string {
  return targets
    .map(({ label, anchor }) => `[${label}]: #${anchor}`)
    .join("\n");
}

function keyOf({ kind, id }: PageItem): string {
  return `${kind}/${id}`;
}
