import type { DatePattern } from "../../../dates/datePattern.js";
import { isPoint, type Modifier } from "../../../dates/reading.js";

/** "early 1955", "late September", "mid-1990s", "the early 20th century", "later that year"; not "early men". */
export const part: DatePattern = {
  id: "part",
  phrases: [
    "[the] {part} [-] [the] …",
    "{part} in …",
    "as (early|late|recently) as …",
    "[the] {part} (part|parts|days|months|weeks|years|stages|phase|period) of …",
  ],
  read(match) {
    const { inner } = match;
    if (!isPoint(inner)) return undefined;
    return { ...inner, mod: toModifier(match.string("part")) ?? inner.mod };
  },
};

function toModifier(part: string | undefined): Modifier | undefined {
  return part === "START" || part === "MID" || part === "END"
    ? part
    : undefined;
}
