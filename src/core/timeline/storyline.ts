import { isDated, type DatedEvent } from "./chronology.js";
import type { TimelineEvent } from "./timeline.js";

/** Events in one place of the storyline, with the lines that meet there. */
export interface Meeting {
  /** The first of them. */
  readonly event: DatedEvent;
  /** The keys of all of them. */
  readonly keys: readonly string[];
  /** Where it stands: the middle of the first event's date. */
  readonly day: number;
  /** The numbers of the lines, from top to bottom. */
  readonly lines: readonly number[];
  /** The place of its middle, in pixels from the top. */
  readonly y: number;
}

/** One line an actor, and where the lines meet, by time. */
export interface Storyline {
  /** The place of each line where it is alone. */
  readonly homes: readonly number[];
  readonly meetings: readonly Meeting[];
  /** The meetings of each line, by time. */
  readonly byLine: readonly (readonly Meeting[])[];
}

export interface StorylineOptions {
  /** Keys of the actors with a line, from top to bottom. */
  readonly lines: readonly string[];
  readonly pxPerDay: number;
  /** Between two lines that are alone. */
  readonly spacing: number;
}

/** Between two lines at a meeting. */
export const slotHeight = 8;
/** Meetings nearer than this, with an actor in common, are one. */
const nearest = 14;
const leaningDays = 15;

/** Lays out who meets whom when. Each line goes through its meetings in order of time and home between them. */
export function layOutStoryline(
  events: readonly TimelineEvent[],
  options: StorylineOptions,
): Storyline {
  const homes = options.lines.map((_, line) => (line + 0.5) * options.spacing);
  const groups = groupEvents(events, options);
  const meetings = placeGroups(groups, homes, options);
  const byLine = homes.map((_, line) =>
    meetings.filter(({ lines }) => lines.includes(line)),
  );
  return { homes, meetings, byLine };
}

interface Group {
  readonly event: DatedEvent;
  readonly day: number;
  readonly lines: Set<number>;
  readonly keys: string[];
}

/** The middle of what a date covers; of an open one a little beyond its known end. */
function middleOf({ date: { from, to } }: DatedEvent): number {
  if (from === undefined) return (to ?? 0) + 1 - leaningDays;
  if (to === undefined) return from + leaningDays;
  return (from + to + 1) / 2;
}

function groupEvents(
  events: readonly TimelineEvent[],
  { lines, pxPerDay }: StorylineOptions,
): Group[] {
  const numbers = new Map(lines.map((key, number) => [key, number]));
  const latest: (Group | undefined)[] = [];
  const groups: Group[] = [];
  const inOrder = events
    .filter(isDated)
    .map((event) => ({ event, day: middleOf(event) }))
    .sort((a, b) => a.day - b.day);
  for (const { event, day } of inOrder) {
    const parts = event.actors.flatMap((key) => numbers.get(key) ?? []);
    if (parts.length === 0) continue;
    let group = parts
      .map((part) => latest[part])
      .find((near) => near && (day - near.day) * pxPerDay < nearest);
    if (!group) {
      group = { event, day, lines: new Set(), keys: [] };
      groups.push(group);
    }
    group.keys.push(event.key);
    for (const part of parts) {
      group.lines.add(part);
      latest[part] = group;
    }
  }
  return groups;
}

function placeGroups(
  groups: readonly Group[],
  homes: readonly number[],
  { pxPerDay, spacing }: StorylineOptions,
): Meeting[] {
  const meetings: Meeting[] = [];
  let firstNear = 0;
  for (const { event, keys, day, lines } of groups) {
    while (isFarBefore(meetings[firstNear], day, pxPerDay)) firstNear += 1;
    const inOrder = [...lines].sort((a, b) => a - b);
    const height = inOrder.length * slotHeight;
    const near = meetings.slice(firstNear);
    const places = placesFor(inOrder, homes, spacing);
    const y =
      places.find((place) =>
        near.every((other) => isClear(place, height, other)),
      ) ??
      places[0] ??
      0;
    meetings.push({ event, keys, day, lines: inOrder, y });
  }
  return meetings;
}

function isFarBefore(
  meeting: Meeting | undefined,
  day: number,
  pxPerDay: number,
): boolean {
  return meeting !== undefined && (day - meeting.day) * pxPerDay > nearest;
}

function isClear(y: number, height: number, other: Meeting): boolean {
  const apart = (height + other.lines.length * slotHeight) / 2 + 4;
  return Math.abs(y - other.y) >= apart;
}

/**
 * Where a meeting may stand, the best first: on the line of one who takes part or between two lines, near the middle of all who do;
 * never on the line of somebody else.
 */
function placesFor(
  lines: readonly number[],
  homes: readonly number[],
  spacing: number,
): number[] {
  const own = lines.map((line) => homes[line] ?? 0);
  const middle = own.reduce((sum, home) => sum + home, 0) / own.length;
  if (own.length === 1) return own;
  const between = homes.slice(1).map((home) => home - spacing / 2);
  return [...own, ...between].sort(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  );
}
