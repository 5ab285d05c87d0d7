import type { TimelineEvent } from "../../core/timeline/timeline.js";
import { element } from "./element.js";

export interface ListOptions {
  readonly name: string;
  /** What stands for the date of an event that has none. */
  readonly noDate: string;
  /** All that is said of an event, for those who cannot see the picture. */
  readonly describe: (event: TimelineEvent) => string;
  /** What is not as plain as an event that happened. */
  readonly remarks: (event: TimelineEvent) => readonly string[];
  readonly onChoose: (key: string) => void;
  readonly onOpen: (key: string) => void;
}

const spare = 6;

/** The same events as the picture, in the same order, as a list box. Only the rows in sight are in the document. */
export class EventList {
  readonly root = element("div", {
    role: "listbox",
    tabindex: "0",
    class: "list",
  });
  readonly #sizer = element("div", { class: "sizer", role: "presentation" });
  readonly #options: ListOptions;
  #events: readonly TimelineEvent[] = [];
  #chosen: string | undefined;
  #lit: ReadonlySet<string> = new Set();
  #rowHeight = 40;
  /** How high the list was when its rows were last made. */
  #height = 0;
  /** Whether the chosen event is still to be scrolled to. */
  #isSought = false;
  #frame: number | undefined;

  constructor(options: ListOptions) {
    this.#options = options;
    this.root.setAttribute("aria-label", options.name);
    this.root.append(this.#sizer);
    this.root.addEventListener("scroll", () => this.#renderSoon());
    this.root.addEventListener("keydown", (event) => this.#press(event));
    this.root.addEventListener("click", (event) => {
      const key = keyAt(event.target);
      if (key !== undefined) this.#options.onChoose(key);
    });
    this.root.addEventListener("dblclick", (event) => {
      const key = keyAt(event.target);
      if (key !== undefined) this.#options.onOpen(key);
    });
    new ResizeObserver(() => {
      if (this.root.clientHeight !== this.#height) this.#render();
    }).observe(this.root);
  }

  setEvents(events: readonly TimelineEvent[]): void {
    this.#events = events;
    this.#renderSoon();
  }

  /** Marks the events that the cursor of some editor is on. */
  light(keys: readonly string[]): void {
    this.#lit = new Set(keys);
    this.#renderSoon();
  }

  /** Marks the event and scrolls to it. */
  choose(key: string | undefined): void {
    this.#chosen = key;
    this.#isSought = true;
    this.#renderSoon();
  }

  #scrollToChosen(): void {
    const index = this.#indexOf(this.#chosen);
    if (index < 0) return;
    const { clientHeight, scrollTop } = this.root;
    const top = index * this.#rowHeight;
    if (top < scrollTop) this.root.scrollTop = top;
    else if (top + this.#rowHeight > scrollTop + clientHeight)
      this.root.scrollTop = top + this.#rowHeight - clientHeight;
  }

  #press(event: KeyboardEvent): void {
    const to = this.#target(event.key);
    if (to !== undefined) {
      const key =
        this.#events[Math.min(Math.max(to, 0), this.#events.length - 1)]?.key;
      if (key !== undefined) this.#options.onChoose(key);
    } else if (event.key === "Enter" && this.#chosen !== undefined)
      this.#options.onOpen(this.#chosen);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #target(key: string): number | undefined {
    const index = this.#indexOf(this.#chosen);
    const page = Math.max(
      1,
      Math.floor(this.root.clientHeight / this.#rowHeight) - 1,
    );
    switch (key) {
      case "ArrowDown":
        return index + 1;
      case "ArrowUp":
        return Math.max(index, 1) - 1;
      case "PageDown":
        return index + page;
      case "PageUp":
        return index - page;
      case "Home":
        return 0;
      case "End":
        return this.#events.length - 1;
      default:
        return undefined;
    }
  }

  #indexOf(key: string | undefined): number {
    return key === undefined
      ? -1
      : this.#events.findIndex((event) => event.key === key);
  }

  /** Once a frame, however much has changed: to ask for the list's height is to have the whole page laid out. */
  #renderSoon(): void {
    this.#frame ??= requestAnimationFrame(() => this.#render());
  }

  #render(): void {
    this.#frame = undefined;
    this.#measureRow();
    this.#sizer.style.height = `${this.#events.length * this.#rowHeight}px`;
    if (this.#isSought) this.#scrollToChosen();
    this.#isSought = false;
    const { scrollTop, clientHeight } = this.root;
    this.#height = clientHeight;
    const first = Math.max(0, Math.floor(scrollTop / this.#rowHeight) - spare);
    const count = Math.ceil(clientHeight / this.#rowHeight) + 2 * spare;
    this.#showRows(first, first + count);
  }

  #showRows(first: number, end: number): void {
    this.#sizer.replaceChildren(
      ...this.#events
        .slice(first, end)
        .map((event, index) => this.#row(event, first + index)),
    );
    const isChosenHere = document.getElementById(
      rowId(this.#indexOf(this.#chosen)),
    );
    if (isChosenHere)
      this.root.setAttribute("aria-activedescendant", isChosenHere.id);
    else this.root.removeAttribute("aria-activedescendant");
  }

  /** Rows are as high as two lines of the reader's own font. */
  #measureRow(): void {
    const size = parseFloat(getComputedStyle(this.root).fontSize);
    if (size > 0) this.#rowHeight = Math.ceil(size * 3.1);
  }

  #classOf({ key, status, isSuggested }: TimelineEvent): string {
    const suggested = isSuggested ? ["suggested"] : [];
    const lit = this.#lit.has(key) ? ["lit"] : [];
    return ["row", status, ...suggested, ...lit].join(" ");
  }

  #row(event: TimelineEvent, index: number): HTMLElement {
    const row = element(
      "div",
      {
        role: "option",
        id: rowId(index),
        class: this.#classOf(event),
        "data-key": event.key,
        "aria-selected": event.key === this.#chosen ? "true" : "false",
        "aria-setsize": this.#events.length,
        "aria-posinset": index + 1,
        "aria-label": this.#options.describe(event),
      },
      element(
        "span",
        { class: "when" },
        [
          event.date?.words ?? this.#options.noDate,
          ...this.#options.remarks(event),
        ].join(" · "),
      ),
      element("span", { class: "what", dir: "auto" }, event.title),
    );
    row.style.top = `${index * this.#rowHeight}px`;
    row.style.height = `${this.#rowHeight}px`;
    return row;
  }
}

function rowId(index: number): string {
  return `event-${index}`;
}

function keyAt(target: EventTarget | null): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>("[data-key]")?.dataset.key
    : undefined;
}
