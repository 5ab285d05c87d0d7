import { Document, isMap, isScalar, isSeq, type Pair } from "yaml";
import type { Actor } from "../model/actor.js";
import type { Article, Section } from "../model/article.js";
import type { Briefing } from "../model/briefing.js";
import type { BriefingEvent } from "../model/event.js";
import { machineMark } from "../model/fingerprint.js";

export interface WriteOptions {
  /** The version of the engine whose suggestions are in the briefing. */
  readonly engine?: string;
}

const lineWidth = 100;

/** The text of a new briefing file, laid out as a person would: short lists on one line, a blank line between parts. */
export function writeBriefing(
  { article, source, sections, actors, events }: Briefing,
  { engine }: WriteOptions = {},
): string {
  const document = new Document({
    briefing: 1,
    ...(engine !== undefined && { engine }),
    article: articleFields(article),
    ...(source !== undefined && { source }),
    sections: sections.map(sectionFields),
    actors: actors.map(actorFields),
    events: events.map(eventFields),
  });
  if (isMap(document.contents)) layOut(document.contents.items);
  return document.toString({ lineWidth, flowCollectionPadding: false });
}

/** A blank line before each part that has lines of its own, and lists of plain values on one line. */
function layOut(parts: readonly Pair[]): void {
  for (const { key, value } of parts) {
    if (isScalar(key) && !isScalar(value)) key.spaceBefore = true;
    foldLists(value);
  }
}

function foldLists(node: unknown): void {
  if (isSeq(node)) {
    node.flow = node.items.every((item) => isScalar(item) || isName(item));
    if (!node.flow) for (const item of node.items) foldLists(item);
  } else if (isMap(node)) {
    for (const { value } of node.items) foldLists(value);
  }
}

/** An author's name is short enough for one line. */
function isName(node: unknown): boolean {
  return isMap(node) && (node.has("family") || node.has("literal"));
}

function articleFields(article: Article): object {
  return withoutEmpty({
    id: article.id,
    type: article.type,
    title: article.title,
    author: article.author,
    issued: article.issued,
    "container-title": article.containerTitle,
    URL: article.url,
    language: article.language,
    ...article.fields,
  });
}

function sectionFields({ id, title, summary, found }: Section): object {
  const fields = { title, summary };
  return withoutEmpty({
    id,
    ...fields,
    found: found && machineMark(fields),
  });
}

function actorFields(actor: Actor): object {
  const { id, name, kind, role, aliases, summary, sameAs, found } = actor;
  const fields = { name, kind, role, aliases, summary, sameAs };
  return withoutEmpty({
    id,
    ...fields,
    found: found && machineMark(fields),
  });
}

function eventFields(event: BriefingEvent): object {
  const fields = {
    date: event.date,
    title: event.title,
    actors: event.actors,
    section: event.section,
    place: event.place,
    status: event.status === "happened" ? undefined : event.status,
    quote: event.quote,
    inferred: event.inferred ? true : undefined,
  };
  return withoutEmpty({
    id: event.id,
    ...fields,
    found: event.found && machineMark(fields),
  });
}

/** Without what is not known and without empty lists. */
function withoutEmpty(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
