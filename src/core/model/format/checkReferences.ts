import { closestWord } from "../../base/closestWord.js";
import type { ProblemCode } from "./problemWords.js";
import type { Reading } from "./reading.js";
import type { ListName } from "./shape.js";
import { suggestionFor } from "./suggestionFor.js";

const codes: Readonly<Record<ListName, ProblemCode>> = {
  sections: "unknown-section",
  actors: "unknown-actor",
  events: "unknown-event",
};

/** Tells which mentions of an id have no entry; to be called when all entries are known. */
export function checkReferences({ references, ids, problems }: Reading): void {
  for (const { to, value } of references) {
    if (ids[to].has(value.text)) continue;
    if (problems.isFull) return;
    problems.add(codes[to], value.at, {
      values: [value.text],
      ...suggestionFor(value, closestWord(value.text, ids[to])),
    });
  }
}
