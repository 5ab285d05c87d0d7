import { lookOf } from "./lookOf.js";
import { axisHeight } from "./axisScene.js";
import { labelLimit, type SceneOptions } from "./chronologyScene.js";
import { fitText, toLine } from "./fitText.js";
import {
  emptyScene,
  type Label,
  type Line,
  type Mark,
  type Point,
  type Scene,
  type Sign,
} from "./scene.js";
import { slotHeight, type Meeting, type Storyline } from "./storyline.js";
import type { TimelineActor } from "./timeline.js";
import { xOf, type Viewport } from "./viewport.js";

export interface StorylineSceneOptions extends SceneOptions {
  /** Those with a line, from top to bottom. */
  readonly actors: readonly TimelineActor[];
}

const headroom = 20;
const leastSpacing = 30;
const mostSpacing = 64;
/** How much of the way a line takes to bend. */
const bend = 44;
const halfMeeting = 6;
const nameInset = 20;
const labelHeight = 16;

/** The room between lines that fills the picture, within reason. */
export function spacingFor(lines: number, height: number): number {
  const room = (height - axisHeight - headroom) / Math.max(lines, 1);
  return Math.min(mostSpacing, Math.max(leastSpacing, room));
}

/** The lines and meetings in sight. */
export function storylineScene(
  storyline: Storyline,
  options: StorylineSceneOptions,
): Scene {
  const { viewport, actors } = options;
  const toY = (y: number) => y + headroom - viewport.top;
  const inSight = storyline.meetings.filter((meeting) =>
    isInSight(meeting, viewport),
  );
  const marks = inSight.map((meeting) => toMark(meeting, toY, options));
  const heads = actors.map((actor, line) =>
    nameOf(actor, storyline.byLine[line]?.[0], options),
  );
  const names = heads.map(({ text, width, start }, line): Label => {
    const y = toY(storyline.homes[line] ?? 0) - 11;
    const place = { x: start + nameInset, y, align: "start" } as const;
    return { ...place, text, width, role: "actor", isOverLines: true };
  });
  return {
    ...emptyScene,
    lines: storyline.byLine.map((meetings, line) =>
      toLinePath(
        { meetings, line, home: storyline.homes[line] ?? 0 },
        toY,
        viewport,
      ),
    ),
    marks,
    signs: actors.map(({ kind }, line): Sign => {
      const y = toY(storyline.homes[line] ?? 0) - 11;
      return { kind, actor: line, x: (heads[line]?.start ?? 0) + 10, y };
    }),
    labels: [...names, ...meetingLabels(inSight, { marks, names, options })],
    height: storylineHeight(actors.length, viewport),
  };
}

/** How high all lines are together, with the axis. */
export function storylineHeight(lines: number, { height }: Viewport): number {
  return lines * spacingFor(lines, height) + headroom + axisHeight;
}

function isInSight({ day }: Meeting, viewport: Viewport): boolean {
  const x = xOf(day, viewport);
  return x > -halfMeeting && x < viewport.width + halfMeeting;
}

/** A name stands where its line begins, in front of its first meeting, or at the edge when that is out of sight. */
function nameOf(
  { name }: TimelineActor,
  first: Meeting | undefined,
  { measure, viewport }: SceneOptions,
) {
  const text = toLine(name);
  const width = measure(text);
  const room = Math.max(2 * bend, nameInset + width + halfMeeting + 14);
  const start = Math.max(0, first ? xOf(first.day, viewport) - room : 0);
  return { text, width, start };
}

function toMark(
  { event, keys, day, lines, y }: Meeting,
  toY: (y: number) => number,
  { viewport, sections }: SceneOptions,
): Mark {
  return {
    key: event.key,
    count: keys.length,
    x: xOf(day, viewport) - halfMeeting,
    y: toY(y),
    width: 2 * halfMeeting,
    height: Math.max(lines.length * slotHeight + 4, 2 * halfMeeting),
    form: "meeting",
    ...lookOf(event, sections),
  };
}

interface ActorLine {
  readonly meetings: readonly Meeting[];
  readonly line: number;
  readonly home: number;
}

/** From just before the first meeting to the last; of those out of sight only the nearest. */
function toLinePath(
  { meetings, line, home }: ActorLine,
  toY: (y: number) => number,
  viewport: Viewport,
): Line {
  const near = nearSight(meetings, viewport);
  const points: Point[] = [];
  for (const meeting of near) {
    const x = xOf(meeting.day, viewport);
    const slot = meeting.lines.indexOf(line) - (meeting.lines.length - 1) / 2;
    const y = toY(meeting.y + slot * slotHeight);
    const before = points.at(-1);
    const isFar = !before || x - before.x > 2.5 * bend;
    if (before && isFar) points.push({ x: before.x + bend, y: toY(home) });
    if (isFar) points.push({ x: x - halfMeeting - bend, y: toY(home) });
    points.push({ x: x - halfMeeting, y }, { x: x + halfMeeting, y });
  }
  return { points, isCurved: true, role: "actor", actor: line };
}

function nearSight(meetings: readonly Meeting[], viewport: Viewport) {
  const from = meetings.findIndex(({ day }) => xOf(day, viewport) >= 0);
  if (from < 0) return meetings.slice(-1);
  const beyond = meetings.findIndex(
    ({ day }) => xOf(day, viewport) > viewport.width,
  );
  return meetings.slice(
    Math.max(0, from - 1),
    beyond < 0 ? undefined : beyond + 1,
  );
}

interface Crowd {
  readonly marks: readonly Mark[];
  readonly names: readonly Label[];
  readonly options: SceneOptions;
}

/** Titles above their meetings, where neither a name, a mark nor another title stands. */
function meetingLabels(
  meetings: readonly Meeting[],
  { marks, names, options }: Crowd,
): Label[] {
  const taken = [...marks.map(boxOfMark), ...names.map(boxOfLabel)];
  const limit = labelLimit(options.viewport.width);
  return meetings.flatMap((meeting, index) => {
    const mark = marks[index];
    if (!mark) return [];
    const text =
      meeting.keys.length > 1
        ? String(meeting.keys.length)
        : toLine(meeting.event.title);
    const room = Math.min(limit, options.viewport.width - mark.x - 4);
    const fitted = fitText(text, room, options.measure);
    if (!fitted) return [];
    const label: Label = {
      ...fitted,
      x: mark.x,
      y: mark.y - mark.height / 2 - labelHeight / 2,
      role:
        meeting.keys.length > 1
          ? "count"
          : meeting.event.isInferred
            ? "inferred"
            : "event",
      align: "start",
      isOverLines: true,
    };
    const box = boxOfLabel(label);
    if (taken.some((other) => touch(box, other))) return [];
    taken.push(box);
    return [label];
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOfMark({ x, y, width, height }: Mark): Box {
  return {
    left: x,
    right: x + width,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

function boxOfLabel({ x, y, width }: Label): Box {
  const half = labelHeight / 2;
  return { left: x, right: x + width + 6, top: y - half, bottom: y + half };
}

function touch(a: Box, b: Box): boolean {
  return (
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  );
}
