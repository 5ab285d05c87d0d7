import type { ItemRef } from "../core/model/itemRef.js";

/** The item that a command was called on: an `ItemRef`, or a tree node that has one as `ref`; else `undefined`. */
export function readItemArgument(argument: unknown): ItemRef | undefined {
  if (isItemRef(argument)) return argument;
  if (typeof argument !== "object" || argument === null) return undefined;
  return "ref" in argument && isItemRef(argument.ref)
    ? argument.ref
    : undefined;
}

function isItemRef(value: unknown): value is ItemRef {
  return (
    typeof value === "object" &&
    value !== null &&
    "briefing" in value &&
    typeof value.briefing === "string" &&
    "id" in value &&
    typeof value.id === "string" &&
    "kind" in value &&
    (value.kind === "article" ||
      value.kind === "section" ||
      value.kind === "actor" ||
      value.kind === "event")
  );
}
