import type { BlockKind } from "../sections/blockRule.js";
import type { Refiner } from "./refiner.js";

const outside: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "control",
  "breadcrumb",
  "tags",
]);

/** Drops mentions in page controls, breadcrumbs and tag lists; an actor named nowhere else keeps none. */
export const leaveBoilerplate: Refiner = {
  id: "leave-boilerplate",
  refine(draft) {
    const { text, structure } = draft;
    const paragraphAt = (offset: number) =>
      text.paragraphs.of(text.tokenAt(offset));
    const left = new Set(
      structure.parts
        .filter(({ kind }) => outside.has(kind))
        .map(({ start }) => paragraphAt(start)),
    );
    if (left.size === 0) return draft;
    const actors = draft.actors.map((actor) => ({
      ...actor,
      mentions: actor.mentions.filter(
        ({ start }) => !left.has(paragraphAt(start)),
      ),
    }));
    return { ...draft, actors };
  },
};
