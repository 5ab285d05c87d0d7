import { factsOf, remarksOf } from "../../core/timeline/writers/eventFacts.js";
import { svg } from "../../core/timeline/writers/svg.js";
import type { WriteOptions } from "../../core/timeline/writers/timelineWriter.js";
import type { Timeline } from "../../core/timeline/timeline.js";
import { element } from "./element.js";
import type { ShownTimeline } from "./shownTimeline.js";

/** Lays the timeline out for paper as long as it is printed. */
export function printOnPaper(shown: ShownTimeline): void {
  let paper: HTMLElement | undefined;
  addEventListener("beforeprint", () => {
    paper?.remove();
    const { filtered, words, locale } = shown;
    paper = paperOf(filtered, { words, locale });
    document.body.append(paper);
  });
  addEventListener("afterprint", () => paper?.remove());
}

/** What a timeline is on paper: the whole picture, however little of it is on screen, and a table of all that is in it. */
function paperOf(
  timeline: Timeline,
  options: Omit<WriteOptions, "page" | "stamp">,
): HTMLElement {
  const page = { script: "", style: "" };
  const text = svg.write(timeline, { ...options, page, stamp: "" });
  const picture = new DOMParser().parseFromString(text, "image/svg+xml");
  return element(
    "div",
    { class: "paper" },
    document.importNode(picture.documentElement, true),
    tableOf(timeline, options),
  );
}

function tableOf(
  timeline: Timeline,
  { words }: Pick<WriteOptions, "words">,
): HTMLTableElement {
  const heads = [words.date, words.event, words.people, words.section];
  const rows = factsOf(timeline, words).map(({ event, who, section }) =>
    rowOf([
      event.date?.words ?? words.noDate,
      [event.title, ...remarksOf(event, words)].join("; "),
      who.join(", "),
      section,
    ]),
  );
  const head = element(
    "tr",
    {},
    ...heads.map((name) => element("th", { scope: "col" }, name)),
  );
  return element(
    "table",
    {},
    element("thead", {}, head),
    element("tbody", {}, ...rows),
  );
}

function rowOf(cells: readonly string[]): HTMLTableRowElement {
  const made = cells.map((text) => element("td", { dir: "auto" }, text));
  return element("tr", {}, ...made);
}
