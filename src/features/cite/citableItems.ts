import type { LibraryEntry } from "../../core/library/library.js";
import type { Briefing } from "../../core/model/briefing.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { dateWords } from "../../core/dates/dateWords.js";
import { readDate } from "../../core/dates/readDate.js";

/** Something that can be cited, in the words of a list to pick from. */
export interface CitableItem {
  readonly ref: ItemRef;
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

/** Everything that can be cited: each article, then its sections, events and actors in file order; what was cited lately comes first. */
export function listCitableItems(
  entries: readonly LibraryEntry[],
  recent: readonly ItemRef[] = [],
): readonly CitableItem[] {
  const all = entries.flatMap(({ address, briefing }) =>
    briefing === undefined ? [] : listBriefing(address, briefing),
  );
  const first = recent.flatMap(
    (ref) => all.find((item) => isSame(item.ref, ref)) ?? [],
  );
  return [...first, ...all.filter((item) => !first.includes(item))];
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

function listBriefing(address: string, briefing: Briefing): CitableItem[] {
  const { article, sections, events, actors } = briefing;
  const source = describeArticle(briefing);
  return [
    {
      ref: { briefing: address, kind: "article", id: article.id },
      label: article.title,
      description: source,
      detail: article.containerTitle ?? "",
    },
    ...sections
      .filter(({ title }) => title !== undefined)
      .map(({ id, title = "", summary = "" }) => ({
        ref: { briefing: address, kind: "section" as const, id },
        label: title,
        description: source,
        detail: summary,
      })),
    ...events.map(({ id, title, date = "", section, quote }) => ({
      ref: { briefing: address, kind: "event" as const, id },
      label: title,
      description: inWords(date),
      detail:
        quote ?? sections.find((one) => one.id === section)?.title ?? source,
    })),
    ...actors.map(({ id, name, role = "" }) => ({
      ref: { briefing: address, kind: "actor" as const, id },
      label: name,
      description: role,
      detail: source,
    })),
  ];
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
