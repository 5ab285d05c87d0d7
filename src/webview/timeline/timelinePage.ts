import type { ItemRef } from "../../core/model/itemRef.js";
import type { AxisWords } from "../../core/timeline/axisScene.js";
import { chooseLines } from "../../core/timeline/chooseLines.js";
import { spansOf } from "../../core/timeline/spans.js";
import type { Timeline, TimelineEvent } from "../../core/timeline/timeline.js";
import {
  everything,
  filterEvents,
  isFiltering,
  type TimelineFilter,
} from "../../core/timeline/timelineFilter.js";
import { fillIn } from "../../core/timeline/timelineWords.js";
import type { ToPage } from "../../features/timeline/protocol.js";
import { axisWords } from "./axisWords.js";
import { eventCard, placeCard } from "./card.js";
import { Names } from "./describe.js";
import { element, keepPresses, replaceKeepingFocus } from "./element.js";
import { EventList } from "./eventList.js";
import { exportFormats, exportMessage } from "./exports.js";
import { filterPane } from "./filterPane.js";
import type { Host } from "./host.js";
import { actionOf, type KeyActions } from "./keys.js";
import { linesPane } from "./linesPane.js";
import { noticeContent } from "./notice.js";
import { Overview } from "./overview.js";
import { paperOf } from "./paper.js";
import { readPageState, views, type PageState } from "./pageState.js";
import { facetOf, isTargetOf, withRoom } from "./showTarget.js";
import { Stage } from "./stage.js";
import { Toolbar } from "./toolbar.js";

type State = Extract<ToPage, { readonly type: "state" }>;

/** So many actors have a line until somebody chooses. */
const firstLines = 8;
const saveAfter = 200;

/** The page: what is shown follows from the timeline, which the host sends, and the page's state, which it keeps. */
export class TimelinePage {
  readonly #root: HTMLElement;
  readonly #host: Host;
  readonly #stage: Stage;
  readonly #list: EventList;
  readonly #overview: Overview;
  readonly #live = element("div", { role: "status", class: "unseen" });
  readonly #notice = element("div", { class: "notice", hidden: true });
  readonly #actions: KeyActions;
  #toolbar: Toolbar | undefined;
  #state: PageState;
  #shown: State | undefined;
  #names: Names | undefined;
  #events: readonly TimelineEvent[] = [];
  #byKey: ReadonlyMap<string, TimelineEvent> | undefined;
  #card: HTMLElement | undefined;
  #paper: HTMLElement | undefined;
  #axisWords: AxisWords | undefined;
  #saving: ReturnType<typeof setTimeout> | undefined;
  #pending: ItemRef | undefined;

  constructor(root: HTMLElement, host: Host) {
    this.#root = root;
    this.#host = host;
    this.#state = readPageState(host.getState());
    this.#stage = new Stage({
      onPress: (mark) => this.#press(mark?.key, mark?.count ?? 0),
      onOpen: (mark) => this.#send("open", this.#find(mark.key)),
      onMove: () => this.#followStage(),
    });
    this.#list = new EventList(this.#listOptions());
    this.#overview = new Overview((day) => this.#stage.viewport.centre(day));
    this.#actions = this.#keyActions();
    this.#stage.root.append(this.#notice);
    keepPresses(this.#notice);
    addEventListener("beforeprint", () => this.#layOutPaper());
    addEventListener("afterprint", () => this.#paper?.remove());
    document.addEventListener("keydown", (event) => this.#pressKey(event));
    new MutationObserver(() => {
      this.#stage.setTheme();
      this.#overview.draw();
    }).observe(document.body, { attributeFilter: ["class", "style"] });
  }

  take(message: ToPage): void {
    switch (message.type) {
      case "state":
        this.#setState(message);
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

  #setState(shown: State): void {
    const isFirst = this.#shown === undefined;
    this.#shown = shown;
    this.#names = new Names(shown.timeline, shown.words);
    this.#byKey = undefined;
    if (isFirst) this.#build(shown);
    this.#list.setOptions(this.#listOptions());
    this.#applyFilter();
    this.#stage.setView(this.#state.view, this.#state.top);
    if (isFirst && this.#state.span)
      this.#stage.viewport.restore(this.#state.span);
    if (isFirst && this.#state.focus !== undefined)
      this.#choose(this.#state.focus);
    if (this.#pending) this.#show(this.#pending);
  }

  #build({ words }: State): void {
    const formats = this.#host.isThere ? exportFormats : [];
    const toolbar = new Toolbar(words, formats, {
      setView: (view) => this.#update({ view, top: 0 }),
      search: (text) => this.#setFilter({ ...this.#state.filter, words: text }),
      zoom: (factor) => this.#stage.viewport.zoom(factor),
      fitAll: () => this.#stage.viewport.show(),
      toggleList: () => this.#update({ isListShown: !this.#state.isListShown }),
      export: (format) => this.#export(format),
      fillPanes: () => this.#fillPanes(),
    });
    this.#toolbar = toolbar;
    toolbar.search.value = this.#state.filter.words;
    this.#stage.root.setAttribute("tabindex", "0");
    this.#stage.root.setAttribute("role", "application");
    this.#stage.root.setAttribute("aria-label", words.picture);
    const picture = element(
      "div",
      { class: "picture" },
      this.#stage.root,
      this.#overview.root,
    );
    this.#root.replaceChildren(
      element("h1", { class: "unseen" }, words.timeline),
      toolbar.root,
      element("div", { class: "body" }, picture, this.#list.root),
      this.#live,
    );
  }

  #listOptions() {
    const words = this.#names?.words;
    return {
      name: words?.events ?? "",
      noDate: words?.noDate ?? "",
      describe: (event: TimelineEvent) => this.#names?.sentence(event) ?? "",
      remarks: (event: TimelineEvent) => this.#names?.remarks(event) ?? [],
      onChoose: (key: string) => this.#choose(key),
      onOpen: (key: string) => this.#send("open", this.#find(key)),
    };
  }

  /** Shows what follows from a change of the page's own state. */
  #update(change: Partial<PageState>): void {
    this.#state = { ...this.#state, ...change };
    this.#stage.setView(this.#state.view, this.#state.top);
    if (change.lines) this.#applyFilter();
    else this.#showControls();
    const { focus } = this.#state;
    if (change.view && focus !== undefined) this.#reveal(focus);
    this.#save();
  }

  #setFilter(filter: TimelineFilter): void {
    this.#state = { ...this.#state, filter, top: 0 };
    this.#applyFilter();
    this.#save();
  }

  #applyFilter(): void {
    if (!this.#shown || !this.#names) return;
    const { timeline } = this.#shown;
    this.#events = filterEvents(timeline, this.#state.filter);
    const content = {
      timeline,
      events: this.#events,
      lines: () => this.#lines(timeline),
      words: this.#names.words,
      titles: this.#names.sections,
    };
    this.#axisWords ??= axisWords(this.#names.words, this.#shown.locale);
    this.#stage.setContent(content, this.#axisWords);
    this.#overview.setEvents(this.#stage.spans, this.#stage.viewport.all);
    this.#list.setEvents(this.#events);
    this.#showControls();
    this.#showNotice();
  }

  #lines(timeline: Timeline): readonly string[] {
    const known = new Set(timeline.actors.map(({ key }) => key));
    const lines = this.#state.lines?.filter((key) => known.has(key)) ?? [];
    return lines.length > 0
      ? lines
      : chooseLines(timeline, this.#events, firstLines);
  }

  #showControls(): void {
    const toolbar = this.#toolbar;
    if (!toolbar || !this.#shown || !this.#names) return;
    const { timeline, words } = this.#shown;
    const { view, isListShown, filter } = this.#state;
    toolbar.show(view, isListShown);
    this.#list.root.hidden = !isListShown || this.#events.length === 0;
    toolbar.count.textContent = fillIn(
      words.count,
      this.#events.length,
      timeline.events.length,
    );
    if (toolbar.search.value !== filter.words)
      toolbar.search.value = filter.words;
    if (toolbar.hasOpenPane) this.#fillPanes();
  }

  /** Only what is open is filled: counting all values of all events takes its time. */
  #fillPanes(): void {
    const toolbar = this.#toolbar;
    const names = this.#names;
    if (!toolbar || !this.#shown || !names) return;
    const { timeline } = this.#shown;
    const { filter } = this.#state;
    replaceKeepingFocus(
      toolbar.filterPane,
      filterPane({
        timeline,
        names,
        filter,
        onChange: (next) => this.#setFilter(next),
      }),
    );
    replaceKeepingFocus(
      toolbar.linesPane,
      linesPane({
        actors: timeline.actors,
        lines: this.#lines(timeline),
        names,
        onChange: (lines) => this.#update({ lines }),
      }),
    );
  }

  #showNotice(): void {
    if (!this.#shown) return;
    const { words, timeline } = this.#shown;
    const onImport = () => this.#host.post({ type: "import" });
    const content = noticeContent({
      words,
      count: timeline.events.length,
      shown: this.#events,
      onImport: this.#host.isThere ? onImport : undefined,
      onClearFilter: () => this.#setFilter(everything),
    });
    this.#notice.replaceChildren(...content);
    this.#notice.hidden = content.length === 0;
    const isEmpty = this.#events.length === 0;
    this.#notice.classList.toggle("empty", isEmpty);
    this.#overview.root.hidden = isEmpty;
    this.#list.root.hidden = isEmpty || !this.#state.isListShown;
  }

  #layOutPaper(): void {
    if (!this.#shown) return;
    const { timeline, words, locale } = this.#shown;
    const filtered = { ...timeline, events: this.#events };
    this.#paper?.remove();
    this.#paper = paperOf(filtered, { words, locale });
    document.body.append(this.#paper);
  }

  /** A press on a cluster opens it by going nearer; where that does not help, its first event is chosen. */
  #press(key: string | undefined, count: number): void {
    if (key === undefined) {
      this.#choose(undefined);
      return;
    }
    if (count > 1 && this.#state.view === "chronology") {
      const members = this.#stage.layouts?.membersOf(
        key,
        this.#stage.viewport.current,
      );
      const events = (members ?? []).flatMap(
        (member) => this.#find(member) ?? [],
      );
      if (this.#stage.viewport.canShowApart(spansOf(events))) return;
    }
    this.#choose(key);
  }

  #choose(key: string | undefined): void {
    const event = key === undefined ? undefined : this.#find(key);
    this.#state = { ...this.#state, focus: event?.key };
    this.#stage.choose(event?.key);
    this.#list.choose(event?.key);
    this.#showCard(event);
    if (event) {
      this.#reveal(event.key);
      this.#live.textContent = this.#announce(event);
    }
    this.#save();
  }

  #announce(event: TimelineEvent): string {
    const position = this.#names?.position(
      this.#events.indexOf(event),
      this.#events.length,
    );
    return `${this.#names?.sentence(event) ?? ""}; ${position ?? ""}`;
  }

  #reveal(key: string): void {
    const date = this.#find(key)?.date;
    if (!date) return;
    const top =
      this.#state.view === "narrative"
        ? this.#stage.layouts?.topOf(key)
        : undefined;
    this.#stage.viewport.reveal(date.from ?? date.to ?? 0, top);
  }

  #showCard(event: TimelineEvent | undefined): void {
    this.#card?.remove();
    this.#card = undefined;
    if (!event || !this.#names) return;
    this.#card = eventCard(event, {
      names: this.#names,
      find: (key) => this.#find(key),
      isHostThere: this.#host.isThere,
      actions: {
        open: (target) => this.#send("open", target),
        openSource: (target) => this.#send("openSource", target),
        cite: (target) => this.#send("cite", target),
        insert: (target) => this.#send("insert", target),
        chooseActor: (key) => this.#filterByActor(key),
        chooseEvent: (key) => this.#choose(key),
        close: () => this.#choose(undefined),
      },
    });
    keepPresses(this.#card);
    this.#stage.root.append(this.#card);
    this.#placeCard();
  }

  #placeCard(): void {
    const { focus } = this.#state;
    if (!this.#card || focus === undefined) return;
    // An event that this view does not draw has its card in the corner; one that is out of sight has none.
    const isDrawn = this.#stage.draws(focus);
    const corner = { x: 4, y: 0, width: 0, height: 0 };
    const spot = this.#stage.spot() ?? (isDrawn ? undefined : corner);
    this.#card.hidden = !spot;
    if (spot) placeCard(this.#card, spot, this.#stage.root);
  }

  #followStage(): void {
    const { days, current, isFitted } = this.#stage.viewport;
    this.#overview.setShown(days);
    this.#placeCard();
    const span = isFitted ? undefined : days;
    this.#state = { ...this.#state, span, top: current.top };
    this.#save();
  }

  #filterByActor(key: string): void {
    const { filter } = this.#state;
    this.#setFilter({ ...filter, facets: { ...filter.facets, actor: [key] } });
  }

  /** What a command on a tree, a card or a draft asks to see. */
  #show(target: ItemRef): void {
    this.#pending = this.#shown ? undefined : target;
    if (!this.#shown) return;
    const { timeline } = this.#shown;
    const facet = facetOf(target, timeline);
    this.#setFilter(facet ? { words: "", facets: facet } : everything);
    this.#stage.viewport.show();
    if (target.kind === "event")
      this.#choose(timeline.events.find(isTargetOf(target))?.key);
  }

  #send(
    type: "open" | "openSource" | "cite" | "insert",
    event: TimelineEvent | undefined,
  ) {
    if (!event) return;
    const { briefing, id } = event;
    this.#host.post({ type, target: { briefing, id, kind: "event" } });
  }

  #export(format: string): void {
    if (!this.#shown) return;
    const { timeline, words, locale } = this.#shown;
    const filtered = { ...timeline, events: this.#events };
    const paint = () => this.#stage.toPng();
    const options = { words, locale, now: new Date(), paint };
    const message = exportMessage(format, filtered, options);
    if (message) this.#host.post(message);
  }

  #save(): void {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(
      () => this.#host.setState(this.#state),
      saveAfter,
    );
  }

  #pressKey(event: KeyboardEvent): void {
    const { target } = event;
    const isTyping =
      target instanceof HTMLInputElement && target.type === "search";
    if (isTyping && event.key === "Escape") this.#stage.root.focus();
    if (isTyping) return;
    const isControl =
      target instanceof Element && target.matches("button, summary, input");
    if (isControl && (event.key === "Enter" || event.key.startsWith("Arrow")))
      return;
    const action = actionOf(event, this.#actions);
    if (!action) return;
    action();
    event.preventDefault();
  }

  #keyActions(): KeyActions {
    return {
      next: () => this.#step(this.#events, 1),
      previous: () => this.#step(this.#events, -1),
      nextTold: () => this.#step(this.#told(), 1),
      previousTold: () => this.#step(this.#told(), -1),
      first: () => this.#choose(this.#events[0]?.key),
      last: () => this.#choose(this.#events.at(-1)?.key),
      open: () => this.#send("open", this.#focused()),
      cite: () => this.#send("cite", this.#focused()),
      insert: () => this.#send("insert", this.#focused()),
      pan: (dx) => this.#stage.viewport.pan(dx, 0),
      zoom: (factor) => this.#stage.viewport.zoom(factor, this.#focusX()),
      fitAll: () => this.#stage.viewport.show(),
      fitSelection: () => this.#fitSelection(),
      nextView: () => this.#setView(views.indexOf(this.#state.view) + 1),
      view: (index) => this.#setView(index),
      toggleList: () => this.#update({ isListShown: !this.#state.isListShown }),
      search: () => this.#toolbar?.search.focus(),
      clear: () => this.#clear(),
    };
  }

  #told(): readonly TimelineEvent[] {
    return [...this.#events].sort((a, b) => a.order - b.order);
  }

  #step(events: readonly TimelineEvent[], by: 1 | -1): void {
    const index = events.findIndex(({ key }) => key === this.#state.focus);
    const next = index < 0 ? (by > 0 ? 0 : events.length - 1) : index + by;
    const event = events[Math.min(Math.max(next, 0), events.length - 1)];
    if (event) this.#choose(event.key);
  }

  /** The first to ask makes the index: nothing needs it to be drawn. */
  #find(key: string): TimelineEvent | undefined {
    this.#byKey ??= new Map(
      this.#shown?.timeline.events.map((event) => [event.key, event]),
    );
    return this.#byKey.get(key);
  }

  #focused(): TimelineEvent | undefined {
    const { focus } = this.#state;
    return focus === undefined ? undefined : this.#find(focus);
  }

  #focusX(): number | undefined {
    const spot = this.#stage.spot();
    return spot && spot.x + spot.width / 2;
  }

  #fitSelection(): void {
    const event = this.#focused();
    const span = event && spansOf([event])[0];
    if (span) this.#stage.viewport.show(span);
  }

  #setView(index: number): void {
    const view = views[index % views.length];
    if (view) this.#update({ view, top: 0 });
  }

  /** First the card, then the filter. */
  #clear(): void {
    if (this.#state.focus !== undefined) this.#choose(undefined);
    else if (isFiltering(this.#state.filter)) this.#setFilter(everything);
  }
}
