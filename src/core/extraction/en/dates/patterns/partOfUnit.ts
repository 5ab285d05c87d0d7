import type { DatePattern } from "../../../dates/datePattern.js";

/** "the end of the month", "the start of the year", "late in the year"; not "the end of the day". */
export const partOfUnit: DatePattern = {
  id: "part-of-unit",
  phrases: [
    "[the] [very] {partNoun} of the {unit}",
    "{part} in the {unit}",
    "[the] {part} (part|half|days|weeks|months|stages) of the {unit}",
    "{unit} 's {partNoun}",
  ],
  read(match) {
    const unit = match.unit();
    const part = match.string("partNoun") ?? match.string("part");
    if (
      unit !== "month" &&
      unit !== "year" &&
      unit !== "week" &&
      unit !== "decade" &&
      unit !== "century"
    )
      return undefined;
    if (part !== "START" && part !== "MID" && part !== "END") return undefined;
    return {
      kind: "shift",
      amounts: [{ count: 0, unit }],
      direction: 0,
      anchor: "story",
      mod: part,
    };
  },
};
