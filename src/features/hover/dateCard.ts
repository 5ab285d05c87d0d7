import { compareDates } from "../../core/dates/compareDates.js";
import { datesOverlap } from "../../core/dates/datesOverlap.js";
import type { DateValue } from "../../core/dates/dateValue.js";
import { readDate } from "../../core/dates/readDate.js";
import type { Briefing } from "../../core/model/briefing.js";
import type { BriefingEvent } from "../../core/model/event.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import {
  type CardAction,
  type CardWords,
  eventLine,
  paragraphOf,
  plain,
  sourceLine,
} from "./cardText.js";

const mostEvents = 8;

/** What hovering over a date shows of one briefing: what happened then. `undefined` when nothing did. */
export function dateCard(
  date: DateValue,
  {
    briefing,
    address,
  }: { readonly briefing: Briefing; readonly address: string },
  {
    words,
    actions,
  }: { readonly words: CardWords; readonly actions: readonly CardAction[] },
): string | undefined {
  const events = eventsAt(date, briefing);
  const [first] = events;
  if (!first) return undefined;
  const ref: ItemRef = { briefing: address, kind: "event", id: first.id };
  const shown = events.slice(0, mostEvents);
  const rest = events.length - shown.length;
  return [
    paragraphOf([
      ...shown.map((event) => eventLine(event, words)),
      rest > 0 ? `… ${plain(words.more(rest))}` : undefined,
    ]),
    sourceLine(briefing.article, { ref, actions }),
  ].join("\n\n");
}

/** In the order of time, but first those that were within the date rather than going on then. */
function eventsAt(
  date: DateValue,
  briefing: Briefing,
): readonly BriefingEvent[] {
  return briefing.events
    .flatMap((event) => {
      const when = readDate(event.date ?? "");
      return when && datesOverlap(when, date) ? [{ event, when }] : [];
    })
    .sort(
      (a, b) =>
        Number(isWithin(b.when, date)) - Number(isWithin(a.when, date)) ||
        compareDates(a.when, b.when),
    )
    .map(({ event }) => event);
}

function isWithin(a: DateValue, b: DateValue): boolean {
  return b.earliest <= a.earliest && a.latest <= b.latest;
}
