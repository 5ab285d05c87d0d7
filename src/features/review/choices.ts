import type { Correction } from "../../core/corrections/correction.js";
import type { Item } from "../../core/library/item.js";

/** A correction that an entry can be given, before anything more is asked. */
export type Choice = Exclude<
  Correction["kind"],
  "acceptAll" | "addActor" | "addEvent" | "setArticle"
>;

export const allChoices: readonly Choice[] = [
  "accept",
  "reject",
  "rename",
  "setKind",
  "merge",
  "split",
  "addAlias",
  "removeAlias",
  "setDate",
  "setStatus",
  "addParticipant",
  "removeParticipant",
  "setQuote",
];

/** The corrections that make sense for an item as it is, in the order in which they are offered. */
export function choicesFor(item: Item): readonly Choice[] {
  switch (item.kind) {
    case "actor":
      return actorChoices(item);
    case "event":
      return eventChoices(item);
    case "section":
      return item.section.found ? ["accept", "reject"] : [];
    case "article":
      return [];
  }
}

function actorChoices({
  actor,
  briefing,
}: Extract<Item, { readonly kind: "actor" }>): readonly Choice[] {
  const hasOthers = briefing.actors.length > 1;
  const hasAliases = actor.aliases.length > 0;
  return known([
    actor.found && "accept",
    "reject",
    "rename",
    "setKind",
    hasOthers && "merge",
    hasAliases && "split",
    "addAlias",
    hasAliases && "removeAlias",
  ]);
}

function eventChoices({
  event,
  briefing,
}: Extract<Item, { readonly kind: "event" }>): readonly Choice[] {
  const isJoined = event.actors.length > 0;
  const hasOthers = briefing.actors.length > event.actors.length;
  return known([
    event.found && "accept",
    "reject",
    "setDate",
    "setStatus",
    hasOthers && "addParticipant",
    isJoined && "removeParticipant",
    "setQuote",
  ]);
}

function known(
  choices: readonly (Choice | "machine" | false | undefined)[],
): readonly Choice[] {
  return choices.filter(
    (choice) =>
      choice !== undefined && choice !== false && choice !== "machine",
  );
}
