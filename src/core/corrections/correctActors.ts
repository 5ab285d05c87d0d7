import type { Actor, ActorKind } from "../model/actor.js";
import { addEntries, removeEntry } from "../model/edits/editEntries.js";
import { removeField, setField } from "../model/edits/editFields.js";
import { addToList, removeFromList } from "../model/edits/editLists.js";
import { fieldsBefore } from "../model/edits/fieldOrder.js";
import { ItemIds } from "../model/itemIds.js";
import type { TextEdit } from "../model/textEdit.js";
import {
  actorOf,
  type CorrectedFile,
  type Edits,
  recordOf,
} from "./correctedFile.js";
import { replaceInEvents } from "./correctEvents.js";

/** Names an actor anew and keeps the old name as an alias, by which texts still know it. */
export function renameActor(
  file: CorrectedFile,
  { id, name }: { readonly id: string; readonly name: string },
): Edits {
  const actor = actorOf(file, id);
  const record = recordOf(file, { list: "actors", id });
  if (!actor || !record) return undefined;
  return [
    setField(file.file, record, { name: "name", value: name }),
    ...changeNames(file, actor, { add: [actor.name], drop: name }),
    removeField(file.file, record, "found"),
  ];
}

/** Adds another name of the actor. */
export function addAlias(
  file: CorrectedFile,
  { id, alias }: { readonly id: string; readonly alias: string },
): Edits {
  const actor = actorOf(file, id);
  const record = recordOf(file, { list: "actors", id });
  if (!actor || !record) return undefined;
  return [
    ...changeNames(file, actor, { add: [alias] }),
    removeField(file.file, record, "found"),
  ];
}

/** Takes a name from the actor. */
export function removeAlias(
  file: CorrectedFile,
  { id, alias }: { readonly id: string; readonly alias: string },
): Edits {
  const record = recordOf(file, { list: "actors", id });
  return (
    record && [
      removeFromList(file.file, record, { name: "aliases", text: alias }),
      removeField(file.file, record, "found"),
    ]
  );
}

/** Makes one actor of two: the other's names and events go to the one that stays. */
export function mergeActors(
  file: CorrectedFile,
  { id, other }: { readonly id: string; readonly other: string },
): Edits {
  const stays = actorOf(file, id);
  const goes = actorOf(file, other);
  const record = recordOf(file, { list: "actors", id });
  if (!stays || !goes || !record || id === other) return undefined;
  return [
    ...changeNames(file, stays, { add: [goes.name, ...goes.aliases] }),
    removeField(file.file, record, "found"),
    removeEntry(file.file, "actors", other),
    ...replaceInEvents(file, other, id),
  ];
}

/** Makes an actor of its own out of an alias. */
export function splitActor(
  file: CorrectedFile,
  { id, alias }: { readonly id: string; readonly alias: string },
): Edits {
  const actor = actorOf(file, id);
  if (!actor?.aliases.includes(alias)) return undefined;
  return [
    ...(removeAlias(file, { id, alias }) ?? []),
    newActor(file, { name: alias, actorKind: actor.kind, after: id }),
  ];
}

/** Adds an actor that was not found. */
export function addActor(
  file: CorrectedFile,
  actor: { readonly name: string; readonly actorKind: ActorKind },
): Edits {
  return [newActor(file, actor)];
}

function newActor(
  { file, briefing }: CorrectedFile,
  actor: {
    readonly name: string;
    readonly actorKind: ActorKind;
    readonly after?: string;
  },
): TextEdit | undefined {
  const ids = new ItemIds(briefing.actors.map(({ id }) => id));
  const { name, actorKind: kind, after } = actor;
  return addEntries(file, "actors", {
    entries: [{ id: ids.idFor(name), name, kind }],
    ...(after !== undefined && { after }),
  });
}

/** An alias that becomes the name is replaced by the first of the names to add, so that one edit does both. */
function changeNames(
  file: CorrectedFile,
  actor: Actor,
  { add, drop }: { readonly add: readonly string[]; readonly drop?: string },
): readonly (TextEdit | undefined)[] {
  const record = recordOf(file, { list: "actors", id: actor.id });
  if (!record) return [];
  const texts = add.filter((name) => name !== actor.name || drop !== undefined);
  const list = { name: "aliases", after: fieldsBefore("actors", "aliases") };
  if (drop === undefined || !actor.aliases.includes(drop))
    return [addToList(file.file, record, { ...list, texts })];
  const value = [
    ...actor.aliases.filter((alias) => alias !== drop),
    ...texts.filter((name) => !actor.aliases.includes(name)),
  ];
  return [setField(file.file, record, { ...list, value })];
}
