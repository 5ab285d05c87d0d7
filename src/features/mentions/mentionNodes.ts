import type { ItemRef } from "../../core/model/itemRef.js";

/** A place in a file; lines and offsets from 0. */
export interface MentionPlace {
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
}

/** A draft with its mentions. */
export interface FileNode {
  readonly kind: "file";
  readonly address: string;
  readonly places: readonly MentionPlace[];
}

/** A mention with as much of its line as a tree shows. */
export interface PlaceNode {
  readonly kind: "place";
  readonly file: FileNode;
  readonly place: MentionPlace;
  readonly label: string;
  /** The line, as far as a tooltip shows it. */
  readonly line: string;
  /** Where in the label the name stands. */
  readonly highlight: readonly [start: number, end: number];
}

/** A branch for those that come after what is shown, so that a tree of thousands is drawn as fast as a small one. */
export interface MoreNode {
  readonly kind: "more";
  /** Whose places they are; drafts if it is `undefined`. */
  readonly file: FileNode | undefined;
  /** How many stand before them. */
  readonly from: number;
  readonly count: number;
}

export type MentionNode = FileNode | PlaceNode | MoreNode;

/** How many drafts, or places of one, stand in one branch. */
const pageSize = 200;

/** What was asked and how far the answer is. */
export interface MentionSearch {
  readonly ref: ItemRef;
  readonly name: string;
  readonly files: readonly FileNode[];
  readonly state: "searching" | "done" | "stopped";
}

/** As the editor's own views of references do it, so that the name is seen in a narrow sidebar too. */
const shownBefore = 8;
const longestWord = 20;
const longestLabel = 200;
const longestTooltip = 1000;

/** The mention's line from a little before the name on. */
export function placeNode(
  file: FileNode,
  place: MentionPlace,
  line: string,
): PlaceNode {
  const start = labelStart(line, place.start);
  const cut = start > 0 && line.slice(0, start).trim() !== "" ? "…" : "";
  const label = cut + line.slice(start, start + longestLabel).trimEnd();
  const from = place.start - start + cut.length;
  const end = place.endLine > place.line ? line.length : place.end;
  const to = Math.min(label.length, end - start + cut.length);
  const near = line.slice(Math.max(0, place.start - longestTooltip / 2));
  return {
    ...{ kind: "place", file, place, label, highlight: [from, to] },
    line: near.slice(0, longestTooltip).trim(),
  };
}

/** Those from the offset on that are shown in one branch, and a branch for the rest. */
export function pageOf<T>(
  all: readonly T[],
  from: number,
  file?: FileNode,
): { readonly shown: readonly T[]; readonly more: readonly MoreNode[] } {
  const end = from + pageSize;
  const count = all.length - end;
  const rest = { kind: "more", file, from: end, count } as const;
  return { shown: all.slice(from, end), more: count > 0 ? [rest] : [] };
}

export function countMentions({ files }: MentionSearch): number {
  return files.reduce((sum, { places }) => sum + places.length, 0);
}

/** After the indent, or at the start of the word that is a little before the name. */
function labelStart(line: string, name: number): number {
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  const start = name - shownBefore;
  if (start <= indent) return Math.min(indent, name);
  const from = Math.max(0, start - longestWord);
  const word = /\S+$/.exec(line.slice(from, start))?.[0] ?? "";
  // What has no blanks, as Chinese, is cut anywhere.
  return word.length < longestWord ? start - word.length : start;
}
