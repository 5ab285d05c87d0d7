import type { Mark } from "../../core/timeline/scene.js";
import { spansOf } from "../../core/timeline/spans.js";
import type { TimelineEvent } from "../../core/timeline/timeline.js";
import { eventCard, placeCard } from "./card.js";
import { element, keepPresses } from "./element.js";
import { eventRequests } from "./eventRequests.js";
import type { EventList } from "./eventList.js";
import type { Host } from "./host.js";
import type { KeptState } from "./keptState.js";
import type { ShownTimeline } from "./shownTimeline.js";
import type { Stage } from "./stage.js";

export interface SelectionOptions {
  readonly host: Host;
  readonly shown: ShownTimeline;
  readonly kept: KeptState;
  readonly stage: Stage;
  readonly list: EventList;
  readonly chooseActor: (key: string) => void;
}

/** The chosen event: its ring, its row, its card, and what is said of it. */
export class Selection {
  /** Where a screen reader hears which event is chosen. */
  readonly spoken = element("div", { role: "status", class: "unseen" });
  readonly #options: SelectionOptions;
  #card: HTMLElement | undefined;

  constructor(options: SelectionOptions) {
    this.#options = options;
  }

  get event(): TimelineEvent | undefined {
    const { shown, kept } = this.#options;
    const { focus } = kept.current;
    return focus === undefined ? undefined : shown.find(focus);
  }

  /** Where it is drawn from left to right; `undefined` when it is out of sight. */
  get x(): number | undefined {
    const spot = this.#options.stage.spot();
    return spot && spot.x + spot.width / 2;
  }

  choose(key: string | undefined): void {
    const { shown, kept, stage, list } = this.#options;
    const event = key === undefined ? undefined : shown.find(key);
    kept.change({ focus: event?.key });
    stage.choose(event?.key);
    list.choose(event?.key);
    this.#showCard(event);
    if (!event) return;
    this.reveal();
    this.spoken.textContent = this.#sentence(event);
  }

  /** A press on a cluster opens it by going nearer; where that does not help, its first event is chosen. */
  press(mark: Mark | undefined): void {
    const isCluster = mark !== undefined && mark.count > 1;
    if (!isCluster || !this.#opens(mark)) this.choose(mark?.key);
  }

  #opens({ key }: Mark): boolean {
    const { shown, kept, stage } = this.#options;
    const { layouts, viewport } = stage;
    if (kept.current.view !== "chronology" || !layouts) return false;
    const members = layouts.membersOf(key, viewport.current);
    const events = members.flatMap((member) => shown.find(member) ?? []);
    return viewport.canShowApart(spansOf(events));
  }

  /** Chooses the event before or after the chosen one. */
  step(events: readonly TimelineEvent[], by: 1 | -1): void {
    const { focus } = this.#options.kept.current;
    const index = events.findIndex(({ key }) => key === focus);
    const next = index < 0 ? (by > 0 ? 0 : events.length - 1) : index + by;
    const event = events[Math.min(Math.max(next, 0), events.length - 1)];
    if (event) this.choose(event.key);
  }

  /** Goes where it is in sight. */
  reveal(): void {
    const { kept, stage } = this.#options;
    const { event } = this;
    if (!event?.date) return;
    const { from, to } = event.date;
    const isTold = kept.current.view === "narrative";
    const top = isTold ? stage.layouts?.topOf(event.key) : undefined;
    stage.viewport.reveal(from ?? to ?? 0, top);
  }

  /** Shows the days of the event and no others. */
  fit(): void {
    const { event } = this;
    const span = event && spansOf([event])[0];
    if (span) this.#options.stage.viewport.show(span);
  }

  placeCard(): void {
    const { kept, stage } = this.#options;
    const { focus } = kept.current;
    if (!this.#card || focus === undefined) return;
    // An event that this view does not draw has its card in the corner; one that is out of sight has none.
    const isDrawn = stage.draws(focus);
    const corner = { x: 4, y: 0, width: 0, height: 0 };
    const spot = stage.spot() ?? (isDrawn ? undefined : corner);
    this.#card.hidden = !spot;
    if (spot) placeCard(this.#card, spot, stage.root);
  }

  #showCard(event: TimelineEvent | undefined): void {
    this.#card?.remove();
    this.#card = undefined;
    if (!event) return;
    const { host, shown, stage, chooseActor } = this.#options;
    this.#card = eventCard(event, {
      names: shown.names,
      find: (key) => shown.find(key),
      isHostThere: host.isThere,
      actions: {
        ...eventRequests(host),
        chooseActor,
        chooseEvent: (key) => this.choose(key),
        close: () => this.choose(undefined),
      },
    });
    keepPresses(this.#card);
    stage.root.append(this.#card);
    this.placeCard();
  }

  #sentence(event: TimelineEvent): string {
    const { names, events } = this.#options.shown;
    const position = names.position(events.indexOf(event), events.length);
    return `${names.sentence(event)}; ${position}`;
  }
}
