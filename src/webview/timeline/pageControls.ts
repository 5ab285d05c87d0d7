import {
  everything,
  type TimelineFilter,
} from "../../core/timeline/timelineFilter.js";
import { fillIn } from "../../core/timeline/timelineWords.js";
import { element, replaceKeepingFocus } from "./element.js";
import { exportFormats } from "./exports.js";
import { filterPane } from "./filterPane.js";
import type { Host } from "./host.js";
import type { KeptState } from "./keptState.js";
import { linesPane } from "./linesPane.js";
import { noticeContent } from "./notice.js";
import type { ShownTimeline } from "./shownTimeline.js";
import { Toolbar, type ToolbarActions } from "./toolbar.js";

export interface ControlsActions extends Omit<
  ToolbarActions,
  "search" | "fillPanes"
> {
  readonly setFilter: (filter: TimelineFilter) => void;
  readonly setLines: (lines: readonly string[]) => void;
  readonly import: () => void;
}

export interface ControlsOptions {
  readonly host: Host;
  readonly shown: ShownTimeline;
  readonly kept: KeptState;
  readonly actions: ControlsActions;
}

/** The toolbar with its panes, and the notice above the picture: what shows the page's state and changes it. */
export class PageControls {
  readonly notice = element("div", { class: "notice", hidden: true });
  readonly toolbar: Toolbar;
  readonly #options: ControlsOptions;

  constructor(options: ControlsOptions) {
    this.#options = options;
    const { host, shown, kept, actions } = options;
    this.toolbar = new Toolbar(shown.words, host.isThere ? exportFormats : [], {
      ...actions,
      search: (words) => actions.setFilter({ ...kept.current.filter, words }),
      fillPanes: () => this.#fillPanes(),
    });
  }

  show(): void {
    const { toolbar } = this;
    const { shown, kept } = this.#options;
    const { view, isListShown, filter } = kept.current;
    const { events, timeline, words } = shown;
    toolbar.show(view, isListShown);
    toolbar.count.textContent = fillIn(
      words.count,
      events.length,
      timeline.events.length,
    );
    if (toolbar.search.value !== filter.words)
      toolbar.search.value = filter.words;
    if (toolbar.hasOpenPane) this.#fillPanes();
  }

  showNotice(): void {
    const { host, shown, actions } = this.#options;
    const content = noticeContent({
      words: shown.words,
      count: shown.timeline.events.length,
      shown: shown.events,
      onImport: host.isThere ? actions.import : undefined,
      onClearFilter: () => actions.setFilter(everything),
    });
    this.notice.replaceChildren(...content);
    this.notice.hidden = content.length === 0;
    this.notice.classList.toggle("empty", shown.events.length === 0);
  }

  /** Only what is open is filled: counting all values of all events takes its time. */
  #fillPanes(): void {
    const { shown, kept, actions } = this.#options;
    const { timeline, names } = shown;
    const { filter, lines } = kept.current;
    replaceKeepingFocus(
      this.toolbar.filterPane,
      filterPane({ timeline, names, filter, onChange: actions.setFilter }),
    );
    replaceKeepingFocus(
      this.toolbar.linesPane,
      linesPane({
        actors: timeline.actors,
        lines: shown.lines(lines),
        names,
        onChange: actions.setLines,
      }),
    );
  }
}
