import type { DatePattern } from "../../../dates/datePattern.js";
import type { Match } from "../../../dates/match.js";
import type { Modifier } from "../../../dates/reading.js";

/** "about 1700", "more than two years", "nearly a decade", "at least 30 days"; not "about the war". */
export const degree: DatePattern = {
  id: "degree",
  phrases: [
    "[a|the] {degree} …",
    "(more|longer|greater) than …",
    "(less|fewer|shorter) than …",
    "at least …",
    "at most …",
    "as (long|much|many) as …",
    "up to …",
    "no (more|longer|later) than …",
    "(only|just|exactly|another|fully|precisely|a mere|a further|little more than|well over|close to) …",
    "(c|ca) . …",
  ],
  read(match) {
    const { inner } = match;
    if (!inner || inner.kind === "set" || inner.kind === "reference")
      return undefined;
    const mod = toModifier(match);
    const isLength =
      inner.kind === "duration" ||
      (inner.kind === "shift" && inner.amounts[0]?.count !== 0);
    if (mod !== "APPROX" && !isLength) return undefined;
    return mod ? { ...inner, mod: inner.mod ?? mod } : inner;
  },
};

const openings: Readonly<Record<string, Modifier>> = {
  more: "MORE_THAN",
  longer: "MORE_THAN",
  greater: "MORE_THAN",
  less: "LESS_THAN",
  fewer: "LESS_THAN",
  shorter: "LESS_THAN",
  up: "EQUAL_OR_LESS",
  no: "EQUAL_OR_LESS",
  well: "MORE_THAN",
  little: "MORE_THAN",
  close: "LESS_THAN",
  c: "APPROX",
  ca: "APPROX",
};

function toModifier(match: Match): Modifier | undefined {
  const degree = match.string("degree");
  if (degree === "APPROX" || degree === "LESS_THAN" || degree === "MORE_THAN")
    return degree;
  const [first, second] = [0, 1].map((n) => match.words.word(match.start + n));
  if (first === "at")
    return second === "least" ? "EQUAL_OR_MORE" : "EQUAL_OR_LESS";
  return openings[first ?? ""];
}
