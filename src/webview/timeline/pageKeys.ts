import { everything, isFiltering } from "../../core/timeline/timelineFilter.js";
import { eventRequests } from "./eventRequests.js";
import type { Host } from "./host.js";
import type { KeptState } from "./keptState.js";
import { actionOf, type KeyActions } from "./keys.js";
import type { ControlsActions } from "./pageControls.js";
import { views } from "./pageState.js";
import type { Selection } from "./selection.js";
import type { ShownTimeline } from "./shownTimeline.js";
import type { Stage } from "./stage.js";

export interface KeyedParts {
  readonly host: Host;
  readonly shown: ShownTimeline;
  readonly kept: KeptState;
  readonly stage: Stage;
  readonly selection: Selection;
  readonly search: HTMLInputElement;
  readonly actions: ControlsActions;
}

/** Lets keys do what they do anywhere on the page. */
export function listenToKeys(parts: KeyedParts): void {
  const actions = keyActions(parts);
  document.addEventListener("keydown", (event) => {
    const { target, key } = event;
    const isTyping =
      target instanceof HTMLInputElement && target.type === "search";
    if (isTyping && key === "Escape") parts.stage.root.focus();
    if (isTyping || isOfControl(target, key)) return;
    const action = actionOf(event, actions);
    if (!action) return;
    action();
    event.preventDefault();
  });
}

/** Whether the key is what a button or a box waits for itself. */
function isOfControl(target: EventTarget | null, key: string): boolean {
  const isControl =
    target instanceof Element && target.matches("button, summary, input");
  return isControl && (key === "Enter" || key.startsWith("Arrow"));
}

function keyActions(parts: KeyedParts): KeyActions {
  const { shown, kept, stage, selection, actions } = parts;
  const { open, cite, insert } = eventRequests(parts.host);
  const setView = (index: number) => {
    const view = views[index % views.length];
    if (view) actions.setView(view);
  };
  return {
    next: () => selection.step(shown.events, 1),
    previous: () => selection.step(shown.events, -1),
    nextTold: () => selection.step(shown.told, 1),
    previousTold: () => selection.step(shown.told, -1),
    first: () => selection.choose(shown.events[0]?.key),
    last: () => selection.choose(shown.events.at(-1)?.key),
    open: () => open(selection.event),
    cite: () => cite(selection.event),
    insert: () => insert(selection.event),
    pan: (dx) => stage.viewport.pan(dx, 0),
    zoom: (factor) => stage.viewport.zoom(factor, selection.x),
    fitAll: actions.fitAll,
    fitSelection: () => selection.fit(),
    nextView: () => setView(views.indexOf(kept.current.view) + 1),
    view: setView,
    toggleList: actions.toggleList,
    search: () => parts.search.focus(),
    clear: () => clear(parts),
  };
}

/** First the card, then the filter. */
function clear({ kept, selection, actions }: KeyedParts): void {
  const { focus, filter } = kept.current;
  if (focus !== undefined) selection.choose(undefined);
  else if (isFiltering(filter)) actions.setFilter(everything);
}
