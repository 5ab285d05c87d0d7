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
  ActorNode,
  BriefingNode,
  EventNode,
  Group,
  GroupNode,
  OutlineNode,
} from "./outlineNode.js";

/** The outline's own words, which the host has in the user's language. */
export interface OutlineWords {
  readonly parts: Readonly<Record<"sections" | "actors" | "events", string>>;
  /** One of a kind, and the heading of several. */
  readonly kind: Readonly<Record<ActorKind, string>>;
  readonly kinds: Readonly<Record<ActorKind, string>>;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly lead: string;
  readonly undated: string;
  readonly inferred: string;
  readonly suggested: string;
  readonly problems: (count: number) => string;
  /** How many entries are below a node, for the ear. */
  readonly entries: (count: number) => string;
  readonly dates: Omit<DateWordsOptions, "style">;
}

const longestTitle = 28;

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
      return groupText(node, words);
    case "section":
      return described(node.section.title ?? words.lead, [
        node.section.found && words.suggested,
      ]);
    case "actor":
      return actorText(node, words);
    case "event":
      return eventText(node, words);
  }
}

/** The date as the outline gives it in full: "March 2012". */
export function fullDate(date: DateValue, { dates }: OutlineWords): string {
  return dateWords(date, { style: "long", ...dates });
}

function briefingText({ file }: BriefingNode, words: OutlineWords): NodeText {
  const article = file.briefing?.article;
  const title = article?.title || file.fileName;
  const facts = [
    article && firstAuthor(article),
    article && yearIssued(article),
    file.problemCount > 0 ? words.problems(file.problemCount) : undefined,
  ];
  const spoken = listed([title, ...facts]);
  return { ...described(shortened(title), facts), spoken };
}

/** A title leaves room for what stands behind it; the tooltip has it whole. */
function shortened(title: string): string {
  if (title.length <= longestTitle + 1) return title;
  const end = title.lastIndexOf(" ", longestTitle);
  return `${title.slice(0, end > 0 ? end : longestTitle)} …`;
}

function groupText({ group, count }: GroupNode, words: OutlineWords): NodeText {
  const label = groupWords(group, words);
  const entries = words.entries(count);
  if (group.by !== "page") {
    const description = count.toLocaleString(words.dates.locale);
    return { label, description, spoken: listed([label, entries]) };
  }
  // Two names leave no room for each other in a narrow view, so they stand behind.
  const description = `${group.first} … ${group.last}`;
  return { label, description, spoken: listed([label, description, entries]) };
}

function actorText({ actor }: ActorNode, words: OutlineWords): NodeText {
  const { name, kind, role, found } = actor;
  const suggested = found && words.suggested;
  const spoken = listed([name, words.kind[kind], role, suggested]);
  return { ...described(name, [role, suggested]), spoken };
}

/** The date comes first, short as the year above allows, and again in full behind. */
function eventText(node: EventNode, words: OutlineWords): NodeText {
  const { event, date, parent } = node;
  const isInYear = parent.kind === "group" && parent.group.by === "year";
  const when = date && (isInYear ? dateInYear : shortDate)(date, words);
  const facts = [
    event.inferred ? words.inferred : undefined,
    event.found && words.suggested,
  ];
  // Seen, the date is short and its year stands above; heard, it is whole.
  const whole = date && fullDate(date, words);
  const label = when ? `${when}  ${event.title}` : event.title;
  const spoken = [event.title, whole, ...facts, words.statuses[event.status]];
  return { ...described(label, facts), spoken: listed(spoken) };
}

function described(
  label: string,
  parts: readonly (string | undefined)[],
): NodeText {
  const description = parts.filter(Boolean).join(" · ");
  const spoken = listed([label, ...parts]);
  return description ? { label, description, spoken } : { label, spoken };
}

function listed(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(", ");
}

function groupWords(group: Group, words: OutlineWords): string {
  switch (group.by) {
    case "part":
      return words.parts[group.part];
    case "actorKind":
      return words.kinds[group.actorKind];
    case "page":
      return [...new Set([group.from, group.to])]
        .map((number) => number.toLocaleString(words.dates.locale))
        .join("–");
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
