import type { TimelineEvent } from "../../core/timeline/timeline.js";
import type { Names } from "./describe.js";
import { button, element } from "./element.js";
import type { Spot } from "./stage.js";

/** What the buttons of a card do. */
export interface CardActions {
  readonly open: (event: TimelineEvent) => void;
  readonly openSource: (event: TimelineEvent) => void;
  readonly cite: (event: TimelineEvent) => void;
  readonly insert: (event: TimelineEvent) => void;
  readonly correct: (event: TimelineEvent) => void;
  readonly copyLink: (event: TimelineEvent) => void;
  readonly chooseActor: (key: string) => void;
  readonly chooseEvent: (key: string) => void;
  readonly close: () => void;
}

export interface CardOptions {
  readonly names: Names;
  /** Other events, for the dates that differ. */
  readonly find: (key: string) => TimelineEvent | undefined;
  /** `undefined` when nobody is there to open anything. */
  readonly actions: CardActions;
  readonly isHostThere: boolean;
}

/** The card of one event: when in words and in the article's own, who, where it is told, and what can be done. */
export function eventCard(event: TimelineEvent, options: CardOptions) {
  const { names, actions } = options;
  const { words } = names;
  return element(
    "section",
    { class: "card", "aria-label": event.title || words.event },
    button("×", actions.close, { class: "close", "aria-label": words.close }),
    element("h2", { dir: "auto" }, event.title),
    dateLine(event, names),
    event.quote === undefined
      ? undefined
      : element("blockquote", { dir: "auto" }, event.quote),
    peopleLine(event, options),
    placeLine(event, names),
    conflictTable(event, options),
    options.isHostThere ? buttons(event, options) : undefined,
  );
}

function dateLine(event: TimelineEvent, names: Names): HTMLElement {
  const { date } = event;
  const when = element(
    "span",
    { class: "when" },
    date?.words ?? names.words.noDate,
  );
  // A year says no more as EDTF than in words.
  const edtf =
    date && date.edtf !== date.words
      ? element("code", {}, date.edtf)
      : undefined;
  const remarks = names
    .remarks(event)
    .map((remark) => element("span", { class: "remark" }, remark));
  return element("p", { class: "date" }, when, edtf, ...remarks);
}

function peopleLine(event: TimelineEvent, { names, actions }: CardOptions) {
  if (event.actors.length === 0) return undefined;
  const people = event.actors.map((key) =>
    button(names.actor(key)?.name ?? key, () => actions.chooseActor(key), {
      class: "person",
    }),
  );
  return element("p", { class: "people" }, ...people);
}

function placeLine(event: TimelineEvent, names: Names) {
  const text = names.places(event).join(" · ");
  return element("p", { class: "told", dir: "auto" }, text);
}

/** The same event as each briefing dates it, side by side. */
function conflictTable(
  event: TimelineEvent,
  { names, find, actions }: CardOptions,
): HTMLElement | undefined {
  const others = event.conflicts.flatMap((key) => find(key) ?? []);
  if (others.length === 0) return undefined;
  const rows = [event, ...others].map((told) => {
    const label = names.briefing(told.briefing);
    const name =
      told === event
        ? label
        : button(label, () => actions.chooseEvent(told.key), {
            class: "person",
          });
    const when = told.date?.words ?? names.words.noDate;
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      element("td", {}, when),
    );
  });
  const caption = element("caption", {}, names.words.conflict);
  return element("table", { class: "conflict" }, caption, ...rows);
}

function buttons(
  event: TimelineEvent,
  { names: { words }, actions }: CardOptions,
) {
  return element(
    "p",
    { class: "actions" },
    button(words.open, () => actions.open(event)),
    button(words.openSource, () => actions.openSource(event)),
    button(words.cite, () => actions.cite(event)),
    button(words.insert, () => actions.insert(event)),
    button(words.correct, () => actions.correct(event)),
    button(words.copyLink, () => actions.copyLink(event)),
  );
}

const gap = 12;

/** Puts the card below its event, or above where there is more room, and never outside. */
export function placeCard(
  card: HTMLElement,
  spot: Spot,
  stage: HTMLElement,
): void {
  const { clientWidth, clientHeight } = stage;
  const { offsetWidth, offsetHeight } = card;
  const left = Math.min(Math.max(4, spot.x), clientWidth - offsetWidth - 4);
  const below = spot.y + spot.height + gap;
  const isAbove =
    below + offsetHeight > clientHeight && spot.y - gap - offsetHeight >= 0;
  const top = isAbove
    ? spot.y - gap - offsetHeight
    : Math.max(4, Math.min(below, clientHeight - offsetHeight - 4));
  card.style.transform = `translate(${Math.max(4, left)}px, ${top}px)`;
}
