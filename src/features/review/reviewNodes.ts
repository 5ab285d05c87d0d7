import {
  actorKinds,
  type Actor,
  type ActorKind,
} from "../../core/model/actor.js";
import type { Briefing } from "../../core/model/briefing.js";
import type { BriefingEvent } from "../../core/model/event.js";
import { inOrderOfTime } from "../../core/model/inOrderOfTime.js";
import type { ItemRef } from "../../core/model/itemRef.js";

interface NodeBase {
  /** Unique in the view, and the same as long as the suggestion is. */
  readonly key: string;
}

/** A briefing of which something waits. */
export interface ReviewBriefing extends NodeBase {
  readonly kind: "briefing";
  readonly parent?: undefined;
  readonly title: string;
  readonly children: readonly ReviewGroup[];
}

/** Suggestions that can be accepted together. */
export interface ReviewGroup extends NodeBase {
  readonly kind: "group";
  readonly parent: ReviewBriefing;
  readonly of: SuggestionKind;
  readonly children: readonly ReviewEntry[];
}

/** A date that is the machine's reading is in more doubt than one that stands in the text. */
export type SuggestionKind =
  | { readonly list: "actors"; readonly actorKind: ActorKind }
  | { readonly list: "events"; readonly isInferred: boolean };

export interface ReviewEntry extends NodeBase {
  readonly kind: "entry";
  readonly parent: ReviewGroup;
  readonly ref: ItemRef;
  readonly entry: Actor | BriefingEvent;
}

export type ReviewNode = ReviewBriefing | ReviewGroup | ReviewEntry;

/** What waits in a briefing: actors by kind, then events, those with a doubtful date last; `undefined` when nothing does. */
export function reviewBriefing(
  address: string,
  briefing: Briefing,
): ReviewBriefing | undefined {
  const children: ReviewGroup[] = [];
  const { title } = briefing.article;
  const root = { kind: "briefing", key: address, title, children } as const;
  const add = (
    of: SuggestionKind,
    entries: readonly (Actor | BriefingEvent)[],
  ) => children.push(...groupOf(root, of, entries.filter(isSuggested)));
  for (const actorKind of actorKinds)
    add(
      { list: "actors", actorKind },
      briefing.actors.filter(({ kind }) => kind === actorKind),
    );
  const events = inOrderOfTime(briefing.events, ({ date }) => date);
  for (const isInferred of [false, true])
    add(
      { list: "events", isInferred },
      events.filter(({ inferred }) => inferred === isInferred),
    );
  return children.length === 0 ? undefined : root;
}

/** Every suggestion, in the order of the view. */
export function reviewEntries(
  roots: readonly ReviewBriefing[],
): readonly ReviewEntry[] {
  return roots.flatMap(({ children }) =>
    children.flatMap((group) => group.children),
  );
}

/** The suggestion to go on with once this one is decided: the next, or the last there is. */
export function entryAfter(
  entries: readonly ReviewEntry[],
  ref: ItemRef,
): ReviewEntry | undefined {
  const index = entries.findIndex((entry) => isSame(entry.ref, ref));
  if (index < 0) return undefined;
  return entries[index + 1] ?? entries[index - 1];
}

export function isSame(a: ItemRef, b: ItemRef): boolean {
  return a.briefing === b.briefing && a.kind === b.kind && a.id === b.id;
}

function isSuggested({ found }: Actor | BriefingEvent): boolean {
  return found === "machine";
}

function groupOf(
  parent: ReviewBriefing,
  of: SuggestionKind,
  entries: readonly (Actor | BriefingEvent)[],
): ReviewGroup[] {
  if (entries.length === 0) return [];
  const children: ReviewEntry[] = [];
  const key = `${parent.key}/${groupKey(of)}`;
  const group = { kind: "group", key, parent, of, children } as const;
  const kind = of.list === "actors" ? "actor" : "event";
  for (const entry of entries)
    children.push({
      kind: "entry",
      key: `${key}/${entry.id}`,
      parent: group,
      ref: { briefing: parent.key, kind, id: entry.id },
      entry,
    });
  return [group];
}

function groupKey(of: SuggestionKind): string {
  if (of.list === "actors") return of.actorKind;
  return of.isInferred ? "events-in-doubt" : "events";
}
