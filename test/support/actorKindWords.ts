import { type ActorKind, actorKinds } from "../../src/core/model/actor.js";

/** What the host calls a kind of actor in English. */
export const actorKindWords = Object.fromEntries(
  actorKinds.map((kind) => [kind, kind]),
) as Readonly<Record<ActorKind, string>>;
