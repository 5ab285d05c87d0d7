import type { TimelineWords } from "../../core/timeline/timelineWords.js";
import type { TimelineWriter } from "../../core/timeline/writers/timelineWriter.js";
import { button, element } from "./element.js";
import { menu } from "./menu.js";
import { views, type View } from "./pageState.js";

type Format = Pick<TimelineWriter, "id" | "title">;

export interface ToolbarActions {
  readonly setView: (view: View) => void;
  readonly search: (words: string) => void;
  readonly zoom: (factor: number) => void;
  readonly fitAll: () => void;
  readonly toggleList: () => void;
  readonly export: (format: string) => void;
  /** Fills the panes, of which one has just been opened. */
  readonly fillPanes: () => void;
}

/** The line of controls above the picture. */
export class Toolbar {
  readonly root = element("header", { class: "toolbar" });
  readonly search = element("input", { type: "search", class: "search" });
  readonly count = element("span", { class: "count" });
  readonly filterPane = element("div");
  readonly linesPane = element("div");
  readonly #views = new Map<View, HTMLButtonElement>();
  readonly #list: HTMLButtonElement;
  readonly #filter: HTMLDetailsElement;
  readonly #lines: HTMLDetailsElement;

  constructor(
    words: TimelineWords,
    formats: readonly Format[],
    actions: ToolbarActions,
  ) {
    const { search } = this;
    search.placeholder = words.search;
    search.setAttribute("aria-label", words.search);
    search.addEventListener("input", () => actions.search(search.value));
    this.#list = button(words.list, actions.toggleList);
    this.#filter = menu(words.filter, this.filterPane, actions.fillPanes);
    this.#lines = menu(words.shownActors, this.linesPane, actions.fillPanes);
    this.root.append(
      this.#switches(words, actions),
      search,
      this.#filter,
      this.#lines,
      this.count,
      element("span", { class: "space" }),
      zoomButtons(words, actions),
      this.#list,
    );
    if (formats.length === 0) return;
    const exports = formats.map(({ id, title }) =>
      button(title, () => actions.export(id)),
    );
    const pane = element("div", { class: "formats" }, ...exports);
    this.root.append(menu(words.export, pane));
  }

  #switches(words: TimelineWords, actions: ToolbarActions): HTMLElement {
    for (const view of views)
      this.#views.set(
        view,
        button(words[view], () => actions.setView(view)),
      );
    const group = { role: "group", "aria-label": words.views, class: "views" };
    return element("div", group, ...this.#views.values());
  }

  /** Whether a pane is open that follows from the filter. */
  get hasOpenPane(): boolean {
    return this.#filter.open || this.#lines.open;
  }

  show(view: View, isListShown: boolean): void {
    for (const [other, made] of this.#views)
      made.setAttribute("aria-pressed", String(other === view));
    this.#list.setAttribute("aria-pressed", String(isListShown));
    this.#lines.hidden = view !== "actors";
  }
}

/** A button with a sign on it, whose name is told to who points at it or cannot see it. */
function signButton(sign: string, name: string, onClick: () => void) {
  return button(sign, onClick, { "aria-label": name, title: name });
}

/** They stay together where the window is narrow. */
function zoomButtons(words: TimelineWords, actions: ToolbarActions) {
  return element(
    "div",
    { class: "zoom" },
    signButton("−", words.zoomOut, () => actions.zoom(0.5)),
    signButton("+", words.zoomIn, () => actions.zoom(2)),
    button(words.fitAll, actions.fitAll),
  );
}
