import type { DatePattern } from "../../../dates/datePattern.js";
import type { Match } from "../../../dates/match.js";
import { toDirection } from "../shifts.js";

/** "a year before the war": what it is counted from follows. */
function isMeasured({ words, end }: Match): boolean {
  return (
    words.is(end - 1, "before") &&
    /^(?:the|a|an|his|her|its|their|he|she|it|they)$/.test(words.word(end))
  );
}

/** "two days later", "a year earlier", "five years previously", "weeks later"; not "two days". */
export const later: DatePattern = {
  id: "later",
  phrases: ["{amount} {storyShift}", "{units} {storyShift}"],
  read(match) {
    const unit = match.unit("units");
    const amounts = match.amounts() ?? (unit && [{ unit }]);
    const direction = match.number("storyShift");
    if (!amounts || direction === undefined || isMeasured(match))
      return undefined;
    return {
      kind: "shift",
      amounts,
      direction: toDirection(direction),
      anchor: "story",
    };
  },
};
