import type { LibraryEntry } from "../../core/library/library.js";
import type { Briefing } from "../../core/model/briefing.js";
import { inOrderOfTime } from "../../core/model/inOrderOfTime.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { dateWords } from "../../core/dates/dateWords.js";
import { readDate } from "../../core/dates/readDate.js";

/** Something that can be cited, in the words of a list to pick from. */
export interface CitableItem {
  readonly ref: ItemRef;
  readonly label: string;
  readonly description: string;
  /** A line of its own below; empty where there is nothing to say in it. */
  readonly detail: string;
}

/** What stands together in the list: what was cited lately, then each kind. */
export interface CitableGroup {
  readonly name: "recent" | ItemRef["kind"];
  readonly items: readonly CitableItem[];
}

/** Everything that can be cited, once: events in order of time, all else in the order of the files. Empty groups are left out. */
export function groupCitableItems(
  entries: readonly LibraryEntry[],
  recent: readonly ItemRef[] = [],
): readonly CitableGroup[] {
  const all = entries.flatMap(({ address, briefing }) =>
    briefing === undefined ? [] : [{ address, briefing }],
  );
  const kinds: readonly CitableGroup[] = [
    { name: "article", items: all.map(articleItem) },
    { name: "section", items: all.flatMap(sectionItems) },
    { name: "event", items: eventItems(all) },
    { name: "actor", items: all.flatMap(actorItems) },
  ];
  const known = kinds.flatMap(({ items }) => items);
  const first = recent.flatMap(
    (ref) => known.find((item) => isSame(item.ref, ref)) ?? [],
  );
  const rest = kinds.map(({ name, items }) => ({
    name,
    items: items.filter((item) => !first.includes(item)),
  }));
  return [{ name: "recent" as const, items: first }, ...rest].filter(
    ({ items }) => items.length > 0,
  );
}

/** Whether both name the same item. */
export function isSame(a: ItemRef, b: ItemRef): boolean {
  return a.briefing === b.briefing && a.kind === b.kind && a.id === b.id;
}

/** The recently cited items with this one in front, at most five. */
export function remember(
  recent: readonly ItemRef[],
  ref: ItemRef,
): readonly ItemRef[] {
  return [ref, ...recent.filter((one) => !isSame(one, ref))].slice(0, 5);
}

interface Source {
  readonly address: string;
  readonly briefing: Briefing;
}

function articleItem({ address, briefing }: Source): CitableItem {
  const { id, title, containerTitle = "" } = briefing.article;
  return {
    ref: { briefing: address, kind: "article", id },
    label: title,
    description: describeArticle(briefing),
    detail: containerTitle,
  };
}

function sectionItems({ address, briefing }: Source): CitableItem[] {
  return briefing.sections.flatMap(({ id, title, summary = "" }) =>
    title === undefined
      ? []
      : {
          ref: { briefing: address, kind: "section", id },
          label: title,
          description: describeArticle(briefing),
          detail: summary,
        },
  );
}

function eventItems(sources: readonly Source[]): CitableItem[] {
  const events = sources.flatMap(({ address, briefing }) =>
    briefing.events.map((event) => ({ address, briefing, event })),
  );
  return inOrderOfTime(events, ({ event }) => event.date).map(
    ({ address, briefing, event: { id, title, date = "", quote = "" } }) => ({
      ref: { briefing: address, kind: "event", id },
      label: title,
      description: inOneLine(inWords(date), describeArticle(briefing)),
      detail: quote,
    }),
  );
}

function actorItems({ address, briefing }: Source): CitableItem[] {
  return briefing.actors.map(({ id, name, role = "" }) => ({
    ref: { briefing: address, kind: "actor", id },
    label: name,
    description: inOneLine(role, describeArticle(briefing)),
    detail: "",
  }));
}

function inOneLine(...facts: readonly string[]): string {
  return facts.filter(Boolean).join(" · ");
}

/** "Abiru 2016". */
export function describeArticle({ article }: Briefing): string {
  const [first, ...rest] = article.author;
  const name = first?.family ?? first?.literal ?? "";
  const year = /^-?\d{4}/.exec(article.issued ?? "")?.[0];
  const who = rest.length > 0 ? `${name} et al.` : name;
  return [who, year].filter(Boolean).join(" ");
}

function inWords(edtf: string): string {
  const date = readDate(edtf);
  return date === undefined ? edtf : dateWords(date, { style: "short" });
}
