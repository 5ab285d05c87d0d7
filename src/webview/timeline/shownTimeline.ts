import type { AxisWords } from "../../core/timeline/axisScene.js";
import { chooseLines } from "../../core/timeline/chooseLines.js";
import type { Timeline, TimelineEvent } from "../../core/timeline/timeline.js";
import {
  filterEvents,
  type TimelineFilter,
} from "../../core/timeline/timelineFilter.js";
import type { TimelineWords } from "../../core/timeline/timelineWords.js";
import type { ToPage } from "../../features/timeline/protocol.js";
import { axisWords } from "./axisWords.js";
import { Names } from "./describe.js";

/** What the host sends at first, and again whenever it changes. */
export type SentTimeline = Extract<ToPage, { readonly type: "state" }>;

/** So many actors have a line until somebody chooses. */
const firstLines = 8;

/** The timeline that was sent last, and its events that the filter lets through. */
export class ShownTimeline {
  readonly axisWords: AxisWords;
  #sent: SentTimeline;
  #names: Names;
  #events: readonly TimelineEvent[] = [];
  #byKey: ReadonlyMap<string, TimelineEvent> | undefined;

  constructor(sent: SentTimeline) {
    this.axisWords = axisWords(sent.words, sent.locale);
    this.#sent = sent;
    this.#names = new Names(sent.timeline, sent.words);
  }

  set(sent: SentTimeline): void {
    this.#sent = sent;
    this.#names = new Names(sent.timeline, sent.words);
    this.#byKey = undefined;
  }

  filter(filter: TimelineFilter): void {
    this.#events = filterEvents(this.timeline, filter);
  }

  get timeline(): Timeline {
    return this.#sent.timeline;
  }

  get words(): TimelineWords {
    return this.#sent.words;
  }

  get locale(): string {
    return this.#sent.locale;
  }

  get names(): Names {
    return this.#names;
  }

  /** In the order of time. */
  get events(): readonly TimelineEvent[] {
    return this.#events;
  }

  /** In the order of telling. */
  get told(): readonly TimelineEvent[] {
    return [...this.#events].sort((a, b) => a.order - b.order);
  }

  /** The timeline with nothing but what the filter lets through. */
  get filtered(): Timeline {
    return { ...this.timeline, events: this.#events };
  }

  /** Keys of the actors with a line: the chosen ones as far as they are there, or those who matter most. */
  lines(chosen: readonly string[] | undefined): readonly string[] {
    const known = new Set(this.timeline.actors.map(({ key }) => key));
    const lines = chosen?.filter((key) => known.has(key)) ?? [];
    return lines.length > 0
      ? lines
      : chooseLines(this.timeline, this.#events, firstLines);
  }

  /** An event, let through or not. The first to ask makes the index: nothing needs it to be drawn. */
  find(key: string): TimelineEvent | undefined {
    this.#byKey ??= new Map(
      this.timeline.events.map((event) => [event.key, event]),
    );
    return this.#byKey.get(key);
  }
}
