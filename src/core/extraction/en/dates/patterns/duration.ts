import type { DatePattern } from "../../../dates/datePattern.js";
import { isBareUnit, isDuration } from "../durationChecks.js";

/** "eight years", "a few days", "two and a half years", "30-day", "months"; not "a second attempt". */
export const duration: DatePattern = {
  id: "duration",
  phrases: ["[the] {amount}", "{units}"],
  read(match) {
    const bare = match.unit("units");
    if (bare)
      return isBareUnit(match)
        ? { kind: "duration", amounts: [{ unit: bare }] }
        : undefined;
    const amounts = match.amounts();
    return amounts && isDuration(match, amounts)
      ? { kind: "duration", amounts }
      : undefined;
  },
};
