import type { DraftBriefing } from "../core/extraction/draftBriefing.js";
import type { Span } from "../core/model/span.js";

/** Why each thing was found, for people: a block a stage, a line a thing. */
export function explainBriefing(draft: DraftBriefing): string {
  return [
    block("page parts", explainParts(draft)),
    block("sections", explainSections(draft)),
    block("time expressions", explainTimes(draft)),
    block("actors", explainActors(draft)),
    block("events", explainEvents(draft)),
  ].join("\n");
}

function block(title: string, lines: readonly string[]): string {
  return `${title}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function explainParts({ text, structure }: DraftBriefing): string[] {
  return structure.parts.map(
    (part) => `${part.kind}: ${quote(text.text, part)}`,
  );
}

function explainSections({ structure }: DraftBriefing): string[] {
  return structure.sections.map(
    ({ level, title, start, end }) =>
      `level ${level}, ${start} to ${end}: ${title ?? "(lead without title)"}`,
  );
}

function explainTimes({ text, timeExpressions }: DraftBriefing): string[] {
  return timeExpressions.map((words) => {
    const value = `${words.type} ${words.value}${words.edtf === undefined ? "" : ` (${words.edtf})`}`;
    const anchor =
      words.anchor === "reference"
        ? "the date of writing"
        : words.anchor && quote(text.text, words.anchor);
    const from = anchor === undefined ? "" : `, read against ${anchor}`;
    return `${quote(text.text, words)}: ${value}, by the pattern ${words.pattern}${from}`;
  });
}

function explainActors({ text, actors }: DraftBriefing): string[] {
  return actors.map(({ name, kind, role, mentions }) => {
    const places = mentions.map(
      (mention) => `${quote(text.text, mention)} at ${mention.start}`,
    );
    const known = role === undefined ? kind : `${kind}, ${role}`;
    return `${name} (${known}): ${places.join(", ")}`;
  });
}

function explainEvents({ text, actors, events }: DraftBriefing): string[] {
  return events.map((event) => {
    const { date, title, status, rule, inferred, dateSpan } = event;
    const who = event.actors.flatMap((actor) => actors[actor]?.name ?? []);
    const by =
      dateSpan === undefined ? "" : ` from ${quote(text.text, dateSpan)}`;
    const how = `by the rule ${rule}${by}${inferred ? ", inferred" : ""}`;
    return `${date} ${status}: ${title} [${who.join(", ")}] ${how}`;
  });
}

function quote(text: string, { start, end }: Span): string {
  return `“${text.slice(start, end).replace(/\s+/g, " ")}”`;
}
