import { applyCorrection } from "../../src/core/corrections/applyCorrection.js";
import type { Correction } from "../../src/core/corrections/correction.js";
import { refreshBriefing } from "../../src/core/corrections/refreshBriefing.js";
import { importBriefing } from "../../src/core/import/importBriefing.js";
import { loadImportPart } from "../../src/core/import/loadImportPart.js";
import type { Briefing } from "../../src/core/model/briefing.js";
import { readBriefing } from "../../src/core/model/briefingFile.js";
import { applyEdits } from "../../src/core/model/textEdit.js";

/** What an import of the article suggests. */
export async function importAs(
  text: string,
  fileName: string,
): Promise<{ readonly briefing: Briefing; readonly file: string }> {
  const bytes = new TextEncoder().encode(text);
  const { made } = await importBriefing(bytes, { fileName }, loadImportPart);
  if (!made) throw new Error("the article cannot be read");
  return { briefing: made.briefing, file: made.file.text };
}

/** The file after one correction of every kind, each on an entry that fits it, and which they were. */
export function correctEveryKind(file: string): {
  readonly corrected: string;
  readonly kinds: readonly string[];
} {
  const kinds: string[] = [];
  let corrected = file;
  for (const choose of choices) {
    const { briefing } = readBriefing(corrected);
    const correction = briefing && choose(briefing);
    const edits = correction && applyCorrection(corrected, correction);
    if (!edits || edits.length === 0) continue;
    kinds.push(correction.kind);
    corrected = applyEdits(corrected, edits);
  }
  return { corrected, kinds };
}

/** The file after its article was imported again. */
export function refreshed(file: string, found: Briefing): string {
  const after = refreshBriefing(file, found);
  if (after === undefined) throw new Error("the file has become unreadable");
  return after;
}

type Choose = (briefing: Briefing) => Correction | undefined;

/** A suggestion that no earlier correction has touched. */
function suggested<T extends { readonly found?: "machine" }>(
  items: readonly T[],
  fits: (item: T) => boolean = () => true,
): T | undefined {
  return items.find((item) => item.found === "machine" && fits(item));
}

/** One of each kind: the compiler tells when a new kind is not here. */
const byKind: Readonly<Record<Correction["kind"], Choose>> = {
  merge: ({ actors, events }) => {
    const actor = suggested(actors);
    const isUsed = (id: string) =>
      events.some((event) => event.actors.includes(id));
    const other = suggested(actors, (one) => one !== actor && isUsed(one.id));
    return actor && other && { kind: "merge", id: actor.id, other: other.id };
  },
  accept: ({ actors }) => {
    const actor = suggested(actors);
    return actor && { kind: "accept", entry: { list: "actors", id: actor.id } };
  },
  reject: ({ actors, events }) => {
    const isUsed = (id: string) =>
      events.some((event) => event.actors.includes(id));
    const actor = suggested(actors, ({ id }) => isUsed(id));
    return actor && { kind: "reject", entry: { list: "actors", id: actor.id } };
  },
  rename: ({ actors }) => {
    const actor = suggested(actors);
    return actor && { kind: "rename", id: actor.id, name: "A Better Name" };
  },
  setKind: ({ actors }) => {
    const actor = suggested(actors, ({ kind }) => kind !== "agreement");
    return actor && { kind: "setKind", id: actor.id, actorKind: "agreement" };
  },
  addAlias: ({ actors }) => {
    const actor = suggested(actors);
    return actor && { kind: "addAlias", id: actor.id, alias: "the old one" };
  },
  removeAlias: ({ actors }) => {
    const actor = suggested(actors, ({ aliases }) => aliases.length > 0);
    const alias = actor?.aliases[0];
    return actor && alias
      ? { kind: "removeAlias", id: actor.id, alias }
      : undefined;
  },
  split: ({ actors }) => {
    const actor = suggested(actors, ({ aliases }) => aliases.length > 0);
    const alias = actor?.aliases[0];
    return actor && alias ? { kind: "split", id: actor.id, alias } : undefined;
  },
  setDate: ({ events }) => {
    const event = suggested(events);
    return event && { kind: "setDate", id: event.id, date: "1815-06-18" };
  },
  setArticle: () => ({
    kind: "setArticle",
    field: "container-title",
    text: "The Orlen Gazette: a weekly",
  }),
  setQuote: ({ events }) => {
    const event = suggested(events);
    return event && { kind: "setQuote", id: event.id, quote: "another place" };
  },
  setStatus: ({ events }) => {
    const event = suggested(events, ({ status }) => status === "happened");
    return event && { kind: "setStatus", id: event.id, status: "cancelled" };
  },
  removeParticipant: ({ events }) => {
    const event = suggested(events, ({ actors }) => actors.length > 0);
    const actor = event?.actors[0];
    return event && actor
      ? { kind: "removeParticipant", id: event.id, actor }
      : undefined;
  },
  addParticipant: ({ events, actors }) => {
    const event = suggested(events);
    const actor = actors.find(({ id }) => !event?.actors.includes(id))?.id;
    return event && actor
      ? { kind: "addParticipant", id: event.id, actor }
      : undefined;
  },
  addActor: () => ({ kind: "addActor", name: "The crowd", actorKind: "group" }),
  addEvent: () => ({
    kind: "addEvent",
    title: "The crowd leaves",
    quote: "nobody wrote this down",
  }),
  acceptAll: () => ({
    kind: "acceptAll",
    list: "actors",
    actorKind: "organization",
  }),
};

const rejectEvent: Choose = ({ events }) => {
  const event = suggested(events);
  return event && { kind: "reject", entry: { list: "events", id: event.id } };
};

const choices: readonly Choose[] = [...Object.values(byKind), rejectEvent];

/** Every kind there is. */
export const everyKind = Object.keys(byKind);
