import type { DaySpan } from "../../core/timeline/viewport.js";
import {
  everything,
  facets,
  type TimelineFilter,
} from "../../core/timeline/timelineFilter.js";

export const views = ["chronology", "actors", "narrative"] as const;

export type View = (typeof views)[number];

/** What survives a reload of the page. */
export interface PageState {
  readonly view: View;
  readonly filter: TimelineFilter;
  /** Key of the event with the ring. */
  readonly focus?: string;
  /** The days in sight; absent for all of them. */
  readonly span?: DaySpan;
  readonly top: number;
  readonly isListShown: boolean;
  /** Keys of the actors with a line, in order; absent for those with most events. */
  readonly lines?: readonly string[];
}

export const firstState: PageState = {
  view: "chronology",
  filter: everything,
  top: 0,
  isListShown: true,
};

/** What was stored before, as far as it can still be read. */
export function readPageState(stored: unknown): PageState {
  if (!isRecord(stored)) return firstState;
  const { view, filter, focus, span, top, isListShown, lines } = stored;
  return {
    view: views.find((known) => known === view) ?? firstState.view,
    filter: readFilter(filter),
    focus: typeof focus === "string" ? focus : undefined,
    span: readSpan(span),
    top: typeof top === "number" ? top : 0,
    isListShown: isListShown !== false,
    lines: Array.isArray(lines) ? lines.filter(isString) : undefined,
  };
}

function readFilter(stored: unknown): TimelineFilter {
  if (!isRecord(stored)) return everything;
  const values = isRecord(stored.facets) ? stored.facets : {};
  return {
    words: isString(stored.words) ? stored.words : "",
    facets: Object.fromEntries(
      facets.flatMap((facet) => {
        const value = values[facet];
        return Array.isArray(value) ? [[facet, value.filter(isString)]] : [];
      }),
    ),
  };
}

function readSpan(stored: unknown): DaySpan | undefined {
  if (!isRecord(stored)) return undefined;
  const { from, to } = stored;
  return typeof from === "number" && typeof to === "number" && from < to
    ? { from, to }
    : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}
