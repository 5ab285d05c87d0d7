import { type Actor, actorKinds } from "../actor.js";
import type { Article, CslName, Section } from "../article.js";
import type { Briefing, Rejected } from "../briefing.js";
import { type BriefingEvent, eventStatuses } from "../event.js";
import { fingerprintOf, machineMarkPattern } from "../fingerprint.js";
import {
  recordsOf,
  type RecordValue,
  textOf,
  textValuesOf,
  toPlain,
  type Value,
} from "./value.js";

/** The briefing of what was read; entries without what they must have are left out, and so are mentions of ids that are not there. */
export function toBriefing(root: RecordValue): Briefing {
  const article = root.fields.get("article");
  const sections = recordsOf(root, "sections").map(toSection).filter(isThere);
  const actors = recordsOf(root, "actors").map(toActor).filter(isThere);
  const known = { sections: idsOf(sections), actors: idsOf(actors) };
  return {
    article: toArticle(article?.kind === "record" ? article : undefined),
    ...optional(root, "source"),
    sections,
    actors,
    events: recordsOf(root, "events")
      .map((event) => toEvent(event, known))
      .filter(isThere),
    ...named("rejected", toRejected(root.fields.get("rejected"))),
  };
}

function toRejected(value: Value | undefined): Rejected | undefined {
  if (value?.kind !== "record") return undefined;
  const texts = (field: string) =>
    textValuesOf(value, field).map(({ text }) => text);
  return {
    sections: texts("sections"),
    actors: texts("actors"),
    events: texts("events"),
  };
}

function toArticle(record: RecordValue | undefined): Article {
  if (!record)
    return { id: "", type: "document", title: "", author: [], fields: {} };
  const text = (field: string) => textOf(record, field);
  return {
    id: text("id") ?? "",
    type: text("type") ?? "document",
    title: text("title") ?? "",
    author: recordsOf(record, "author").map(toName),
    ...optional(record, "issued"),
    ...named("containerTitle", text("container-title")),
    ...named("url", text("URL")),
    ...optional(record, "language"),
    fields: plainFields(record),
    at: record.at,
  };
}

function plainFields(record: RecordValue): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...record.fields].map(([name, value]) => [name, toPlain(value)]),
  );
}

function toName(record: RecordValue): CslName {
  return {
    ...optional(record, "family"),
    ...optional(record, "given"),
    ...optional(record, "literal"),
    ...optional(record, "non-dropping-particle"),
    ...optional(record, "dropping-particle"),
    ...optional(record, "suffix"),
  };
}

function toSection(record: RecordValue): Section | undefined {
  const id = textOf(record, "id");
  return id === undefined
    ? undefined
    : {
        id,
        ...optional(record, "title"),
        ...optional(record, "summary"),
        ...foundIn(record),
        at: record.at,
      };
}

function toActor(record: RecordValue): Actor | undefined {
  const id = textOf(record, "id");
  const name = textOf(record, "name");
  if (id === undefined || name === undefined) return undefined;
  return {
    id,
    name,
    kind: wordOf(record, "kind", actorKinds) ?? "group",
    ...optional(record, "role"),
    aliases: textValuesOf(record, "aliases").map(({ text }) => text),
    ...optional(record, "summary"),
    sameAs: textValuesOf(record, "sameAs").map(({ text }) => text),
    ...foundIn(record),
    at: record.at,
  };
}

interface KnownIds {
  readonly sections: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
}

function idsOf(entries: readonly { readonly id: string }[]): Set<string> {
  return new Set(entries.map(({ id }) => id));
}

function toEvent(
  record: RecordValue,
  known: KnownIds,
): BriefingEvent | undefined {
  const id = textOf(record, "id");
  const title = textOf(record, "title");
  if (id === undefined || title === undefined) return undefined;
  const section = textOf(record, "section") ?? "";
  return {
    id,
    ...optional(record, "date"),
    title,
    actors: textValuesOf(record, "actors")
      .map(({ text }) => text)
      .filter((actor) => known.actors.has(actor)),
    ...named("section", known.sections.has(section) ? section : undefined),
    ...optional(record, "place"),
    status: wordOf(record, "status", eventStatuses) ?? "happened",
    ...optional(record, "quote"),
    inferred: textOf(record, "inferred") === "true",
    ...foundIn(record),
    at: record.at,
  };
}

/** A suggestion that a person has changed is none any more. */
function foundIn(record: RecordValue): Pick<Actor, "found" | "isCorrected"> {
  const match = machineMarkPattern.exec(textOf(record, "found") ?? "");
  if (!match) return {};
  const [, written] = match;
  const isAsWritten =
    written === undefined || written === fingerprintOf(plainFields(record));
  return isAsWritten ? { found: "machine" } : { isCorrected: true };
}

function wordOf<Word extends string>(
  record: RecordValue,
  field: string,
  words: readonly Word[],
): Word | undefined {
  const text = textOf(record, field);
  return words.find((word) => word === text);
}

/** The field under its own name, or nothing: a field that is not there is left out. */
function optional<Name extends string>(
  record: RecordValue,
  name: Name,
): Partial<Record<Name, string>> {
  return named(name, textOf(record, name));
}

function named<Name extends string, T>(
  name: Name,
  value: T | undefined,
): Partial<Record<Name, T>> {
  const record: Partial<Record<Name, T>> = {};
  if (value !== undefined) record[name] = value;
  return record;
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
