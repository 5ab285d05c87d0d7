import type { DatePattern } from "../../datePattern.js";
import { toDirection } from "../shifts.js";

/** "two days later", "a year earlier", "five years previously", "weeks later"; not "two days". */
export const later: DatePattern = {
  id: "later",
  phrases: ["{amount} {storyShift}", "{units} {storyShift}"],
  read(match) {
    const unit = match.unit("units");
    const amounts = match.amounts() ?? (unit && [{ unit }]);
    const direction = match.number("storyShift");
    if (!amounts || direction === undefined) return undefined;
    return {
      kind: "shift",
      amounts,
      direction: toDirection(direction),
      anchor: "story",
    };
  },
};
