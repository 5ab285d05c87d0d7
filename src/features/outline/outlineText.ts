import { civilDate } from "../../core/dates/civilDay.js";
import type { DateValue } from "../../core/dates/dateValue.js";
import {
  dateWords,
  type DateWordsOptions,
} from "../../core/dates/dateWords.js";
import type { ActorKind } from "../../core/model/actor.js";
import type { Article } from "../../core/model/article.js";
import type { EventStatus } from "../../core/model/event.js";
import { readDate } from "../../core/dates/readDate.js";
import type {
  BriefingNode,
  EventNode,
  Group,
  OutlineNode,
} from "./outlineNodes.js";

/** The outline's own words, which the host has in the user's language. */
export interface OutlineWords {
  readonly parts: Readonly<Record<"sections" | "actors" | "events", string>>;
  readonly kinds: Readonly<Record<ActorKind, string>>;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly lead: string;
  readonly undated: string;
  readonly inferred: string;
  readonly suggested: string;
  readonly problems: (count: number) => string;
  readonly dates: Omit<DateWordsOptions, "style">;
}

export interface NodeText {
  readonly label: string;
  /** What stands in grey behind the label. */
  readonly description?: string;
  /** The same for the ear. */
  readonly spoken: string;
}

/** What a node of the outline says. */
export function nodeText(node: OutlineNode, words: OutlineWords): NodeText {
  switch (node.kind) {
    case "briefing":
      return briefingText(node, words);
    case "group":
      return described(groupWords(node.group, words), [String(node.count)]);
    case "section":
      return described(node.section.title ?? words.lead, []);
    case "actor":
      return described(node.actor.name, [
        node.actor.role,
        node.actor.found && words.suggested,
      ]);
    case "event":
      return eventText(node, words);
  }
}

/** The date as the outline gives it in full: "March 2012". */
export function fullDate(date: DateValue, { dates }: OutlineWords): string {
  return dateWords(date, { style: "long", ...dates });
}

function briefingText({ file }: BriefingNode, words: OutlineWords): NodeText {
  const { article } = file.briefing;
  const source = [firstAuthor(article), yearIssued(article)];
  return described(article.title || file.fileName, [
    ...source,
    file.problemCount > 0 ? words.problems(file.problemCount) : undefined,
  ]);
}

function eventText({ event, date, parent }: EventNode, words: OutlineWords) {
  const isInYear = parent?.kind === "group" && parent.group.by === "year";
  const when = date && (isInYear ? dateInYear : shortDate)(date, words);
  const text = described(event.title, [
    date && fullDate(date, words),
    event.inferred ? words.inferred : undefined,
    event.found && words.suggested,
  ]);
  return when ? { ...text, label: `${when}  ${event.title}` } : text;
}

function described(
  label: string,
  parts: readonly (string | undefined)[],
): NodeText {
  const known = parts.filter(Boolean);
  const spoken = [label, ...known].join(", ");
  if (known.length === 0) return { label, spoken };
  return { label, description: known.join(" · "), spoken };
}

function groupWords(group: Group, words: OutlineWords): string {
  switch (group.by) {
    case "part":
      return words.parts[group.part];
    case "actorKind":
      return words.kinds[group.actorKind];
    case "status":
      return words.statuses[group.status];
    case "year":
      return fullDate(group.date, words);
    case "undated":
      return words.undated;
  }
}

function firstAuthor({ author: [first] }: Article): string | undefined {
  return first?.family ?? first?.literal ?? first?.given;
}

function yearIssued({ issued }: Article): string | undefined {
  const value = readDate(issued ?? "");
  const day = value && [value.earliest, value.latest].find(Number.isFinite);
  return day === undefined ? undefined : String(civilDate(day).year);
}

function shortDate(date: DateValue, { dates }: OutlineWords): string {
  return dateWords(date, { style: "short", ...dates });
}

/** Below its year a month is "Mar" and a season "autumn"; anything less plain is said whole. */
function dateInYear(date: DateValue, words: OutlineWords): string {
  const whole = shortDate(date, words);
  const isPlain = !date.start.isApproximate && !date.start.isUncertain;
  if (!isPlain) return whole;
  const locale = words.dates.locale ?? "en";
  switch (date.precision) {
    case "day":
      return monthWords(date, locale, { day: "numeric" });
    case "month":
      return monthWords(date, locale, {});
    case "season":
      return whole.replace(String(civilDate(date.earliest).year), "").trim();
    default:
      return whole;
  }
}

function monthWords(
  date: DateValue,
  locale: string,
  more: Intl.DateTimeFormatOptions,
): string {
  const { month, day } = civilDate(date.earliest);
  return new Intl.DateTimeFormat(locale, {
    month: "short",
    timeZone: "UTC",
    ...more,
  }).format(Date.UTC(2000, month - 1, day));
}
