import { axisScene, type AxisWords } from "../../core/timeline/axisScene.js";
import { readBackdrop, type Backdrop } from "../../core/timeline/backdrop.js";
import {
  backdropScene,
  roomFor,
  spareRoom,
} from "../../core/timeline/backdropScene.js";
import {
  layOutChronology,
  readDatedEvents,
  type Chronology,
  type DatedEvents,
} from "../../core/timeline/chronology.js";
import {
  chronologyScene,
  labelLimit,
  rowsIn,
  type SceneOptions,
} from "../../core/timeline/chronologyScene.js";
import {
  layOutNarrative,
  narrativeHeight,
  narrativeScene,
  topOf,
  type NarrativeRow,
} from "../../core/timeline/narrativeScene.js";
import {
  mergeScenes,
  type MeasureText,
  type Scene,
} from "../../core/timeline/scene.js";
import {
  layOutStoryline,
  type Storyline,
} from "../../core/timeline/storyline.js";
import {
  spacingFor,
  storylineHeight,
  storylineScene,
} from "../../core/timeline/storylineScene.js";
import type {
  Timeline,
  TimelineActor,
  TimelineEvent,
} from "../../core/timeline/timeline.js";
import type { TimelineWords } from "../../core/timeline/timelineWords.js";
import {
  daysIn,
  fit,
  type DaySpan,
  type Viewport,
} from "../../core/timeline/viewport.js";
import { spansOf, wholeOf } from "../../core/timeline/spans.js";
import { LabelWidths } from "./labelWidths.js";
import type { View } from "./pageState.js";
import { remember } from "./remember.js";

/** What is drawn at all: the events that pass the filter, and the actors that have a line. */
export interface Content {
  readonly timeline: Timeline;
  readonly events: readonly TimelineEvent[];
  /** Asked only when lines are drawn: choosing them takes its time. */
  readonly lines: () => readonly string[];
  readonly words: TimelineWords;
  /** The titles of sections, by key. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The scene of the axis, which stays, and of what may be scrolled above it. */
export interface Picture {
  readonly content: Scene;
  readonly axis: Scene;
}

/** Two layouts to each doubling of the scale, or one where a layout takes longer: between them things only move apart. */
const [fewSteps, manySteps] = [1, 2];
const manyEvents = 30_000;

/** Lays out one content at any scale, and remembers the layouts of scales near each other. */
export class Layouts {
  readonly #content: Content;
  readonly #dated: DatedEvents;
  readonly #measure: MeasureText;
  readonly #widths: LabelWidths;
  readonly #sections: ReadonlyMap<string, number>;
  readonly #chronologies = new Map<string, Chronology>();
  readonly #storylines = new Map<string, Storyline>();
  #marks: ReadonlyMap<string, number> | undefined;
  #lines: readonly TimelineActor[] | undefined;
  #around: Backdrop | undefined;
  #whole: DaySpan | undefined;
  #narrative: readonly NarrativeRow[] | undefined;

  constructor(content: Content, measure: MeasureText) {
    this.#content = content;
    this.#dated = readDatedEvents(content.events);
    this.#measure = measure;
    this.#widths = new LabelWidths(this.#dated.events.length, measure);
    const { sections } = content.timeline;
    this.#sections = new Map(sections.map(({ key }, index) => [key, index]));
  }

  picture(view: View, viewport: Viewport, words: AxisWords): Picture {
    return {
      content: this.#scene(view, viewport),
      axis: axisScene(viewport, words, this.#measure),
    };
  }

  /** How high the whole picture is, drawn already or not. */
  heightOf(view: View, viewport: Viewport): number {
    if (view === "narrative") return narrativeHeight(this.#rows());
    return view === "actors"
      ? storylineHeight(this.#actors().length, viewport)
      : viewport.height;
  }

  /** How far to scroll for an event of the narrative. */
  topOf(key: string): number | undefined {
    return topOf(this.#rows(), key);
  }

  /** The keys of all events that are drawn as one with the given one. */
  membersOf(key: string, viewport: Viewport): readonly string[] {
    const { events, packing } = this.#chronology(viewport);
    const mark = this.#markOf(key);
    return events
      .filter((_, other) => packing.heads[other] === packing.heads[mark])
      .map((event) => event.key);
  }

  /** The key of the event in whose place the given one is drawn; none when it is not drawn in this view. */
  headOf(view: View, key: string, viewport: Viewport): string | undefined {
    if (view === "narrative") return key;
    if (view === "actors")
      return this.#storyline(viewport).meetings.find(({ keys }) =>
        keys.includes(key),
      )?.event.key;
    const { events, packing } = this.#chronology(viewport);
    const mark = this.#markOf(key);
    return events[packing.heads[mark] ?? mark]?.key;
  }

  /** The number of the event's mark in the chronology; none has -1. */
  #markOf(key: string): number {
    this.#marks ??= new Map(
      this.#dated.events.map((event, mark) => [event.key, mark]),
    );
    return this.#marks.get(key) ?? -1;
  }

  #scene(view: View, viewport: Viewport): Scene {
    const options: SceneOptions = {
      viewport,
      measure: this.#measure,
      sections: this.#sections,
    };
    switch (view) {
      case "chronology":
        return this.#chronologyScene(options);
      case "actors":
        return storylineScene(this.#storyline(viewport), {
          ...options,
          actors: this.#actors(),
        });
      case "narrative":
        return narrativeScene(this.#rows(), {
          ...options,
          titles: this.#content.titles,
        });
    }
  }

  /** The rows stand between the bands of sections and the gaps. */
  #chronologyScene(options: SceneOptions): Scene {
    const { viewport } = options;
    const { titles, words } = this.#content;
    const { height } = viewport;
    const backdrop = this.#backdrop();
    const { below } = roomFor(backdrop, height);
    const lifted = { ...viewport, height: height - below };
    const lowered = spareRoom(backdrop, this.#rowsWanted(viewport), height);
    return mergeScenes(
      backdropScene(backdrop, { ...options, titles, words, lowered }),
      chronologyScene(this.#chronology(viewport), {
        ...options,
        viewport: lifted,
      }),
    );
  }

  /** The rows of the whole at least: zoomed in there are fewer, and what stands above them stays where it is. */
  #rowsWanted(viewport: Viewport): number {
    this.#whole ??= wholeOf(spansOf(this.#content.events)) ?? daysIn(viewport);
    const fitted = fit(viewport, this.#whole, { left: 0, right: 0 });
    return Math.max(
      ...[viewport, fitted].map(
        (shown) => this.#chronology(shown).packing.rows.length,
      ),
    );
  }

  #backdrop(): Backdrop {
    return (this.#around ??= readBackdrop(this.#dated));
  }

  #chronology({ pxPerDay, width, height }: Viewport): Chronology {
    const scale = levelOf(pxPerDay, this.#dated.events.length);
    const { above, below } = roomFor(this.#backdrop(), height);
    const mostRows = rowsIn(height - above - below);
    const limit = labelLimit(width);
    return remember(this.#chronologies, `${scale} ${mostRows} ${limit}`, () =>
      layOutChronology(this.#dated, {
        pxPerDay: scale,
        mostRows,
        labelWidth: ({ title }, mark) =>
          Math.min(limit, this.#widths.of(title, mark)),
      }),
    );
  }

  #storyline({ pxPerDay, height }: Viewport): Storyline {
    const { events } = this.#content;
    const lines = this.#actors().map((actor) => actor.key);
    const scale = levelOf(pxPerDay, events.length);
    const spacing = spacingFor(lines.length, height);
    return remember(this.#storylines, `${scale} ${spacing}`, () =>
      layOutStoryline(events, { lines, pxPerDay: scale, spacing }),
    );
  }

  #actors(): readonly TimelineActor[] {
    const { timeline, lines } = this.#content;
    if (this.#lines) return this.#lines;
    const byKey = new Map(timeline.actors.map((actor) => [actor.key, actor]));
    this.#lines = lines().flatMap((key) => byKey.get(key) ?? []);
    return this.#lines;
  }

  #rows(): readonly NarrativeRow[] {
    return (this.#narrative ??= layOutNarrative(this.#content.events));
  }
}

/** The scale of the layout that serves a scale: the next smaller one of a fixed row. */
function levelOf(pxPerDay: number, events: number): number {
  const steps = events > manyEvents ? fewSteps : manySteps;
  const level = Math.floor(Math.log2(pxPerDay) * steps + 1e-9);
  return 2 ** (level / steps);
}
