import type { ItemRef } from "../../core/model/itemRef.js";
import {
  everything,
  type TimelineFilter,
} from "../../core/timeline/timelineFilter.js";
import type { ToPage } from "../../features/timeline/protocol.js";
import { element } from "./element.js";
import { EventList } from "./eventList.js";
import { eventRequests } from "./eventRequests.js";
import { exportMessage } from "./exports.js";
import type { Host } from "./host.js";
import { KeptState } from "./keptState.js";
import { Overview } from "./overview.js";
import { PageControls, type ControlsActions } from "./pageControls.js";
import { listenToKeys } from "./pageKeys.js";
import type { PageState } from "./pageState.js";
import { printOnPaper } from "./paper.js";
import { Selection } from "./selection.js";
import { facetOf, isTargetOf, withRoom } from "./showTarget.js";
import { ShownTimeline, type SentTimeline } from "./shownTimeline.js";
import { Stage } from "./stage.js";

/** The page: what is shown follows from the timeline, which the host sends, and the page's state, which it keeps. */
export class TimelinePage {
  readonly #host: Host;
  readonly #kept: KeptState;
  readonly #shown: ShownTimeline;
  readonly #stage: Stage;
  readonly #overview: Overview;
  readonly #list: EventList;
  readonly #selection: Selection;
  readonly #controls: PageControls;

  readonly #actions: ControlsActions = {
    setView: (view) => this.#update({ view, top: 0 }),
    setFilter: (filter) => this.#setFilter(filter),
    setLines: (lines) => this.#update({ lines }),
    zoom: (factor) => this.#stage.viewport.zoom(factor),
    fitAll: () => this.#stage.viewport.show(),
    toggleList: () =>
      this.#update({ isListShown: !this.#kept.current.isListShown }),
    export: (format) => this.#export(format),
    import: () => this.#host.post({ type: "import" }),
  };

  constructor(root: HTMLElement, host: Host, sent: SentTimeline) {
    this.#host = host;
    const kept = (this.#kept = new KeptState(host));
    const shown = (this.#shown = new ShownTimeline(sent));
    const stage = (this.#stage = this.#makeStage());
    const list = (this.#list = this.#makeList());
    this.#overview = new Overview((day) => stage.viewport.centre(day));
    const chooseActor = (key: string) => this.#filterByActor(key);
    const selected = { host, shown, kept, stage, list, chooseActor };
    this.#selection = new Selection(selected);
    const controlled = { host, shown, kept, actions: this.#actions };
    this.#controls = new PageControls(controlled);
    root.replaceChildren(...this.#elements());
    this.#restore();
    this.#listen();
  }

  take(message: ToPage): void {
    switch (message.type) {
      case "state":
        this.#shown.set(message);
        this.#applyFilter();
        break;
      case "show":
        this.#show(message.target);
        break;
      case "showDays":
        this.#stage.viewport.show(withRoom(message));
        break;
      case "light":
        this.#stage.light(message.keys);
        this.#list.light(message.keys);
    }
  }

  #makeStage(): Stage {
    const { open } = eventRequests(this.#host);
    return new Stage(this.#shown.words.picture, {
      onPress: (mark) => this.#selection.press(mark),
      onOpen: ({ key }) => open(this.#shown.find(key)),
      onMove: () => this.#followStage(),
    });
  }

  #makeList(): EventList {
    const { words } = this.#shown;
    const { open } = eventRequests(this.#host);
    return new EventList({
      name: words.events,
      noDate: words.noDate,
      describe: (event) => this.#shown.names.sentence(event),
      remarks: (event) => this.#shown.names.remarks(event),
      onChoose: (key) => this.#selection.choose(key),
      onOpen: (key) => open(this.#shown.find(key)),
    });
  }

  #elements(): readonly HTMLElement[] {
    const { toolbar, notice } = this.#controls;
    const picture = element(
      "div",
      { class: "picture" },
      notice,
      this.#stage.root,
      this.#overview.root,
    );
    return [
      element("h1", { class: "unseen" }, this.#shown.words.timeline),
      toolbar.root,
      element("div", { class: "body" }, picture, this.#list.root),
      this.#selection.spoken,
    ];
  }

  /** Shows what was shown when the page was last there. */
  #restore(): void {
    const { span, focus } = this.#kept.current;
    this.#applyFilter();
    if (span) this.#stage.viewport.restore(span);
    if (focus !== undefined) this.#selection.choose(focus);
  }

  #listen(): void {
    listenToKeys({
      host: this.#host,
      shown: this.#shown,
      kept: this.#kept,
      stage: this.#stage,
      selection: this.#selection,
      search: this.#controls.toolbar.search,
      actions: this.#actions,
    });
    printOnPaper(this.#shown);
    new MutationObserver(() => {
      this.#stage.setTheme();
      this.#overview.draw();
    }).observe(document.body, { attributeFilter: ["class", "style"] });
  }

  /** Shows what follows from a change of the page's own state. */
  #update(change: Partial<PageState>): void {
    this.#kept.change(change);
    const { view, top } = this.#kept.current;
    this.#stage.setView(view, top);
    if (change.lines) this.#applyFilter();
    else this.#showControls();
    if (change.view) this.#selection.reveal();
  }

  #setFilter(filter: TimelineFilter): void {
    this.#kept.change({ filter, top: 0 });
    this.#applyFilter();
  }

  #filterByActor(key: string): void {
    const { filter } = this.#kept.current;
    this.#setFilter({ ...filter, facets: { ...filter.facets, actor: [key] } });
  }

  #applyFilter(): void {
    const shown = this.#shown;
    const { view, top, filter } = this.#kept.current;
    shown.filter(filter);
    const content = {
      timeline: shown.timeline,
      events: shown.events,
      lines: () => shown.lines(this.#kept.current.lines),
      words: shown.words,
      titles: shown.names.sections,
    };
    this.#stage.setContent(content, shown.axisWords);
    this.#stage.setView(view, top);
    this.#overview.setEvents(this.#stage.spans, this.#stage.viewport.all);
    this.#list.setEvents(shown.events);
    this.#showControls();
    this.#controls.showNotice();
  }

  #showControls(): void {
    const isEmpty = this.#shown.events.length === 0;
    this.#overview.root.hidden = isEmpty;
    this.#list.root.hidden = isEmpty || !this.#kept.current.isListShown;
    this.#controls.show();
  }

  #followStage(): void {
    const { days, current, isFitted } = this.#stage.viewport;
    this.#overview.setShown(days);
    this.#selection.placeCard();
    this.#kept.change({ span: isFitted ? undefined : days, top: current.top });
  }

  /** What a command on a tree, a card or a draft asks to see. */
  #show(target: ItemRef): void {
    const { timeline } = this.#shown;
    const facet = facetOf(target, timeline);
    this.#setFilter(facet ? { words: "", facets: facet } : everything);
    this.#stage.viewport.show();
    if (target.kind === "event")
      this.#selection.choose(timeline.events.find(isTargetOf(target))?.key);
  }

  #export(format: string): void {
    const { filtered, words, locale } = this.#shown;
    const paint = () => this.#stage.toPng();
    const options = { words, locale, now: new Date(), paint };
    const message = exportMessage(format, filtered, options);
    if (message) this.#host.post(message);
  }
}
