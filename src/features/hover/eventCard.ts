import { dateWords } from "../../core/dates/dateWords.js";
import { readDate } from "../../core/dates/readDate.js";
import type { Briefing } from "../../core/model/briefing.js";
import type { BriefingEvent } from "../../core/model/event.js";
import { findEventEvidence } from "../../core/model/evidence.js";
import {
  type CardWays,
  type CardWords,
  paragraphOf,
  plain,
  quotation,
  shortLine,
  sourceLine,
  wideBlank,
} from "./cardText.js";

/** What hovering over the words of an event's title shows: what, when, who, and the passage that says so. */
export function eventCard(
  event: BriefingEvent,
  { briefing, ...ways }: CardWays & { readonly briefing: Briefing },
  words: CardWords,
): string {
  return [
    paragraphOf([headLine(event, words), whoLine(event, briefing)]),
    quotation(findEventEvidence(event, briefing), words),
    sourceLine(briefing.article, ways),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function headLine(event: BriefingEvent, words: CardWords): string {
  const date = readDate(event.date ?? "");
  const facts = [
    date ? dateWords(date, { style: "long", ...words.dates }) : words.undated,
    event.status === "happened" ? undefined : words.status[event.status],
    event.inferred ? words.inferred : undefined,
    event.found && words.suggested,
  ];
  const told = facts.filter((fact) => fact !== undefined).map(plain);
  return `**${shortLine(event.title)}**${wideBlank}${told.join(" · ")}`;
}

function whoLine({ actors }: BriefingEvent, briefing: Briefing): string {
  const names = actors
    .flatMap((id) => briefing.actors.find((actor) => actor.id === id) ?? [])
    .map(({ name }) => name);
  return shortLine(names.join(", "));
}
