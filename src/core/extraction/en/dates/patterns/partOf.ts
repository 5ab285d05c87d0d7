import type { DatePattern } from "../../../dates/datePattern.js";
import { isPoint } from "../../../dates/reading.js";

/** "the end of March", "the beginning of the 1950s", "the middle of August"; not "the end of the war". */
export const partOf: DatePattern = {
  id: "part-of",
  phrases: ["[the] [very] {partNoun} of [the] …", "[the] {partNoun} of"],
  read(match) {
    const { inner } = match;
    const part = match.string("partNoun");
    if (!isPoint(inner)) return undefined;
    if (part !== "START" && part !== "MID" && part !== "END") return undefined;
    return { ...inner, mod: part };
  },
};
