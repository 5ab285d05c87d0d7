import type { Timeline } from "../../core/timeline/timeline.js";
import {
  facets,
  facetValues,
  type Facet,
  type TimelineFilter,
} from "../../core/timeline/timelineFilter.js";
import type { TimelineWords } from "../../core/timeline/timelineWords.js";
import type { Names } from "./describe.js";
import { button, element } from "./element.js";

export interface FilterPaneOptions {
  readonly timeline: Timeline;
  readonly names: Names;
  readonly filter: TimelineFilter;
  readonly onChange: (filter: TimelineFilter) => void;
}

/** Check boxes for each value that the timeline's events have, with how many have it. */
export function filterPane(options: FilterPaneOptions): HTMLElement {
  const { timeline, names, onChange } = options;
  const clear = button(names.words.clearFilter, () =>
    onChange({ words: "", facets: {} }),
  );
  const groups = facets.flatMap((facet) => {
    const counts = countValues(timeline, facet);
    return counts.size > 1 ? [facetGroup(facet, counts, options)] : [];
  });
  return element("div", {}, clear, ...groups);
}

function countValues(
  { events, actors }: Timeline,
  facet: Facet,
): ReadonlyMap<string, number> {
  const byKey = new Map(actors.map((actor) => [actor.key, actor]));
  const counts = new Map<string, number>();
  for (const event of events)
    for (const value of new Set(facetValues(event, facet, byKey)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function facetGroup(
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  { names, filter, onChange }: FilterPaneOptions,
): HTMLElement {
  const chosen = new Set(filter.facets[facet] ?? []);
  const inOrder = [...counts].sort((a, b) => b[1] - a[1]);
  const boxes = inOrder.map(([value, count]) => {
    const box = element("input", { type: "checkbox", value });
    box.checked = chosen.has(value);
    box.addEventListener("change", () => {
      if (box.checked) chosen.add(value);
      else chosen.delete(value);
      onChange({
        ...filter,
        facets: { ...filter.facets, [facet]: [...chosen] },
      });
    });
    const text = element(
      "span",
      { dir: "auto" },
      valueName(facet, value, names),
    );
    return element("label", {}, box, text, element("small", {}, String(count)));
  });
  const legend = element("legend", {}, names.words[facet]);
  return element("fieldset", {}, legend, ...boxes);
}

/** How a value is called. */
export function valueName(facet: Facet, value: string, names: Names): string {
  switch (facet) {
    case "actor":
      return names.actor(value)?.name ?? value;
    case "section":
      return names.section(value) ?? value;
    case "briefing":
      return names.briefing(value);
    case "precision":
      return precisionName(value, names.words);
    case "status":
    case "kind":
      return wordFor(value, names.words);
    case "place":
      return value;
  }
}

function precisionName(value: string, words: TimelineWords): string {
  return value === "year" ? words.yearPrecision : wordFor(value, words);
}

function wordFor(value: string, words: TimelineWords): string {
  return value in words ? words[value as keyof TimelineWords] : value;
}
