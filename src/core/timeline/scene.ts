import type { ActorKind } from "../model/actor.js";
import type { EventStatus } from "../model/event.js";
import type { MarkForm } from "./markShape.js";

/** A picture as a list of shapes, from back to front, in pixels; drawn on a canvas or written as SVG. */
export interface Scene {
  readonly bands: readonly Band[];
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
  readonly signs: readonly Sign[];
  readonly labels: readonly Label[];
  /** How high the whole picture is, in sight or not. */
  readonly height: number;
}

/** A rectangle behind everything. */
export interface Band {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The number of the section it stands for; an era has none. */
  readonly section?: number;
  /** Whether it is something to look at, rather than a ground for other things. */
  readonly isLane?: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  /** Joined by straight lines, or by curves that leave and arrive level. */
  readonly points: readonly Point[];
  readonly isCurved: boolean;
  readonly role: "tick" | "axis" | "actor" | "telling" | "back" | "gap";
  /** The number of an actor among those shown. */
  readonly actor?: number;
}

/** An event, or several in one place. `x` is the left edge, `y` the middle. */
export interface Mark {
  /** Of the event, or of the first one of a cluster. */
  readonly key: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly form: MarkForm | "meeting";
  readonly section?: number;
  readonly status: EventStatus;
  readonly fadesAtStart: boolean;
  readonly fadesAtEnd: boolean;
  readonly isInferred: boolean;
  /** Whether it is only the machine's suggestion. */
  readonly isSuggested: boolean;
}

/** A small shape that tells the kind of an actor. */
export interface Sign {
  readonly kind: ActorKind;
  readonly actor: number;
  readonly x: number;
  readonly y: number;
}

/** One line of text; `x` is where it starts and `y` its middle. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly role:
    | "event"
    | "inferred"
    | "count"
    | "actor"
    | "section"
    | "band"
    | "axis"
    | "era"
    | "gap";
  readonly align: "start" | "middle";
  /** As it was measured; nothing else is written there. */
  readonly width: number;
  /** Whether lines may run behind it, so that it needs some ground of its own. */
  readonly isOverLines?: boolean;
  /** Whether it stands on its own mark. */
  readonly isOnMark?: boolean;
}

/** How wide a text is in the picture's font. */
export type MeasureText = (text: string) => number;

export const emptyScene: Scene = {
  bands: [],
  lines: [],
  marks: [],
  signs: [],
  labels: [],
  height: 0,
};

/** One picture of several, the first behind. */
export function mergeScenes(...scenes: readonly Scene[]): Scene {
  return {
    bands: scenes.flatMap(({ bands }) => bands),
    lines: scenes.flatMap(({ lines }) => lines),
    marks: scenes.flatMap(({ marks }) => marks),
    signs: scenes.flatMap(({ signs }) => signs),
    labels: scenes.flatMap(({ labels }) => labels),
    height: Math.max(...scenes.map(({ height }) => height)),
  };
}
