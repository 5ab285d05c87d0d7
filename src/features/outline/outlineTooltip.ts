import { readDate } from "../../core/dates/readDate.js";
import type { Actor } from "../../core/model/actor.js";
import type { Briefing } from "../../core/model/briefing.js";
import type { BriefingEvent } from "../../core/model/event.js";
import {
  type Evidence,
  findActorEvidence,
  findEventEvidence,
} from "../../core/model/evidence.js";
import type { BriefingNode, OutlineNode } from "./outlineNode.js";
import { fullDate, nodeText, type OutlineWords } from "./outlineText.js";

/** One line of a tooltip, as plain text; the host sets it in its style. */
export interface TooltipLine {
  readonly style: "title" | "facts" | "text" | "quote";
  readonly text: string;
}

/** The words of tooltips alone. */
export interface TooltipWords extends OutlineWords {
  readonly also: (names: string) => string;
  readonly eventCount: (count: number) => string;
}

/** What a node says when the pointer rests on it; the briefing is the one the node is in. */
export function tooltipLines(
  node: OutlineNode,
  briefing: Briefing | undefined,
  words: TooltipWords,
): readonly TooltipLine[] {
  switch (node.kind) {
    case "briefing":
      return briefingLines(node, words);
    case "group":
      return [];
    case "section":
      return known(
        ["title", node.section.title ?? words.lead],
        ["facts", node.section.found && words.suggested],
        ["text", node.section.summary],
      );
    case "actor":
      return actorLines(node.actor, briefing, words);
    case "event":
      return eventLines(node.event, briefing, words);
  }
}

function briefingLines(
  node: BriefingNode,
  words: TooltipWords,
): readonly TooltipLine[] {
  const { description } = nodeText(node, words);
  return known(
    ["title", node.file.briefing?.article.title],
    ["facts", description],
    ["text", node.file.fileName],
  );
}

function actorLines(
  actor: Actor,
  briefing: Briefing | undefined,
  words: TooltipWords,
): readonly TooltipLine[] {
  const events = briefing?.events.filter(({ actors }) =>
    actors.includes(actor.id),
  );
  const count = events?.length ?? 0;
  return known(
    ["title", actor.name],
    [
      "facts",
      listed([
        words.kind[actor.kind],
        actor.role,
        actor.found && words.suggested,
      ]),
    ],
    ["text", actor.summary],
    ...quoted(briefing && findActorEvidence(actor, briefing), words),
    ["text", count > 0 ? words.eventCount(count) : undefined],
    [
      "text",
      actor.aliases.length > 0
        ? words.also(actor.aliases.join(", "))
        : undefined,
    ],
  );
}

function eventLines(
  event: BriefingEvent,
  briefing: Briefing | undefined,
  words: TooltipWords,
): readonly TooltipLine[] {
  const date = readDate(event.date ?? "");
  const names = briefing?.actors
    .filter(({ id }) => event.actors.includes(id))
    .map(({ name }) => name);
  return known(
    ["title", event.title],
    [
      "facts",
      listed([
        date ? fullDate(date, words) : words.undated,
        event.inferred ? words.inferred : undefined,
        words.statuses[event.status],
        event.found && words.suggested,
      ]),
    ],
    ["text", names?.join(", ")],
    ...quoted(briefing && findEventEvidence(event, briefing), words),
  );
}

/** A passage and where it stands. */
function quoted(
  evidence: Evidence | undefined,
  { lead }: TooltipWords,
): readonly [TooltipLine["style"], string | undefined][] {
  return [
    ["quote", evidence && `“${evidence.quote}”`],
    ["facts", evidence?.section === "" ? lead : evidence?.section],
  ];
}

function known(
  ...lines: readonly [TooltipLine["style"], string | undefined][]
): readonly TooltipLine[] {
  return lines.flatMap(([style, text]) => (text ? { style, text } : []));
}

function listed(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}
