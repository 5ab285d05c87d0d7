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
    const switches = views.map((view) => {
      const made = button(words[view], () => actions.setView(view));
      this.#views.set(view, made);
      return made;
    });
    this.search.placeholder = words.search;
    this.search.setAttribute("aria-label", words.search);
    this.search.addEventListener("input", () =>
      actions.search(this.search.value),
    );
    this.#list = button(words.list, actions.toggleList);
    this.#filter = menu(words.filter, this.filterPane, actions.fillPanes);
    this.#lines = menu(words.shownActors, this.linesPane, actions.fillPanes);
    const exports = formats.map(({ id, title }) =>
      button(title, () => actions.export(id)),
    );
    this.root.append(
      element(
        "div",
        { role: "group", "aria-label": words.views, class: "views" },
        ...switches,
      ),
      this.search,
      this.#filter,
      this.#lines,
      this.count,
      element("span", { class: "space" }),
      button("−", () => actions.zoom(0.5), {
        "aria-label": words.zoomOut,
        title: words.zoomOut,
      }),
      button("+", () => actions.zoom(2), {
        "aria-label": words.zoomIn,
        title: words.zoomIn,
      }),
      button(words.fitAll, actions.fitAll),
      this.#list,
    );
    if (exports.length > 0)
      this.root.append(
        menu(words.export, element("div", { class: "formats" }, ...exports)),
      );
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
