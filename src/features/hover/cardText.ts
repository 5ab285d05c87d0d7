import { escapeMarkdown } from "../../core/citation/writeMarkdown.js";
import { civilDate } from "../../core/dates/civilDay.js";
import { readDate } from "../../core/dates/readDate.js";
import {
  dateWords,
  type DateWordsOptions,
} from "../../core/dates/dateWords.js";
import type { ActorKind } from "../../core/model/actor.js";
import type { Article } from "../../core/model/article.js";
import type { BriefingEvent, EventStatus } from "../../core/model/event.js";
import type { Evidence } from "../../core/model/evidence.js";
import type { ItemRef } from "../../core/model/itemRef.js";

/** The words of a card, which the host has in the user's language. */
export interface CardWords {
  readonly kind: Readonly<Record<ActorKind, string>>;
  readonly status: Readonly<Record<EventStatus, string>>;
  readonly suggested: string;
  /** The part of an article before its first heading. */
  readonly lead: string;
  /** Of a date that is our reading rather than the article's words. */
  readonly inferred: string;
  /** A role and the date of the article that gives it. */
  readonly asOf: (role: string, date: string) => string;
  readonly elsewhere: string;
  readonly undated: string;
  readonly also: (names: string) => string;
  readonly more: (count: number) => string;
  readonly dates: Omit<DateWordsOptions, "style">;
}

/** Something to do with the card's item; its command takes an `ItemRef`. */
export interface CardAction {
  readonly title: string;
  readonly command: string;
}

/** Something to do that is about the text rather than about the item. */
export interface CardLink extends CardAction {
  readonly argument: string;
}

/** Wide enough to set a column apart, in a font whose blanks are narrow. */
export const wideBlank = " \u2003";
const lineBreak = "  \n";

/** Lines as one paragraph of Markdown; absent ones are left out. */
export function paragraphOf(lines: readonly (string | undefined)[]): string {
  return lines
    .filter((line) => line !== undefined && line !== "")
    .join(lineBreak);
}

/** Text from a file as part of a line of Markdown: nothing in it is markup. */
export function plain(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, " ").trim());
}

/** As `plain`, cut so that it does not fill the card. */
export function shortLine(text: string): string {
  return plain(shortened(text));
}

/** The event's date and title. */
export function eventLine(event: BriefingEvent, words: CardWords): string {
  const date = readDate(event.date ?? "");
  const when = date
    ? dateWords(date, { style: "short", ...words.dates })
    : words.undated;
  return `${plain(when)}${wideBlank}${shortLine(event.title)}`;
}

/** A passage as a quotation, and behind it where it stands. */
export function quotation(
  evidence: Evidence | undefined,
  { lead }: CardWords,
): string {
  if (!evidence) return "";
  const { quote, section } = evidence;
  const place = section === undefined ? "" : ` — ${plain(section || lead)}`;
  return `> “${shortLine(quote)}”${place}`;
}

/** What the line below a card leads to. */
export interface CardWays {
  readonly ref: ItemRef;
  readonly actions: readonly CardAction[];
  readonly links?: readonly CardLink[];
}

/** Which article says so, and what can be done with the item. */
export function sourceLine(
  article: Article,
  { ref, actions, links = [] }: CardWays,
): string {
  const [first] = article.author;
  const author = first?.family ?? first?.literal ?? first?.given;
  const label = [author ?? article.title, yearOf(article)]
    .filter(Boolean)
    .join(" ");
  return [
    shortLine(label),
    ...actions.map((action) => commandLink(action, ref)),
    ...links.map((link) => commandLink(link, link.argument)),
  ].join(" · ");
}

/** Some three lines of a narrow window, above whose text a card has little room. */
const longestText = 160;

/** The text cut at a word so that it does not fill the card. */
function shortened(text: string): string {
  if (text.length <= longestText) return text;
  const blank = text.lastIndexOf(" ", longestText);
  return `${text.slice(0, blank < 0 ? longestText : blank)} …`;
}

function yearOf({ issued }: Article): string | undefined {
  const date = readDate(issued ?? "");
  const day = date && [date.earliest, date.latest].find(Number.isFinite);
  return day === undefined ? undefined : String(civilDate(day).year);
}

export function commandLink(
  { title, command }: CardAction,
  about: ItemRef | string,
): string {
  const argument = encodeURIComponent(JSON.stringify([about])).replace(
    /[()']/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `[${plain(title)}](command:${command}?${argument})`;
}
