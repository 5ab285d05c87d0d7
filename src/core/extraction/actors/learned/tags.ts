import type { ActorKind } from "../../../model/actor.js";

/** What the tagger tells apart: actors, and names of things that are none. Finer kinds are the rules' affair. */
export const tagKinds = ["person", "organization", "place", "other"] as const;

export type TagKind = (typeof tagKinds)[number];

/** Outside, then for each kind its first token and its further ones. */
export const tagCount = 1 + 2 * tagKinds.length;

export const outside = 0;

/** The tag of a name's first token, or of a further one. */
export function tagOf(kind: TagKind, isFirst: boolean): number {
  return 1 + 2 * tagKinds.indexOf(kind) + (isFirst ? 0 : 1);
}

export function isFirstTag(tag: number): boolean {
  return tag % 2 === 1;
}

export function kindOfTag(tag: number): TagKind | undefined {
  return tagKinds[(tag - 1) >> 1];
}

/** Whether a name may go on from one tag to the next: a further token follows only its own kind. */
export function mayFollow(before: number, tag: number): boolean {
  return (
    tag === outside || isFirstTag(tag) || before === tag || before === tag - 1
  );
}

/** The tag kind that a kind of actor falls under; agreements fall under none. */
export function tagKindOf(kind: ActorKind): TagKind | undefined {
  switch (kind) {
    case "person":
      return "person";
    case "state":
    case "place":
      return "place";
    case "administration":
    case "organization":
    case "group":
      return "organization";
    case "agreement":
      return undefined;
  }
}
