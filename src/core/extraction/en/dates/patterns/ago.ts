import type { DatePattern } from "../../../dates/datePattern.js";

/** "two years ago", "three weeks ago", "ten days from now"; not "two years" alone. */
export const ago: DatePattern = {
  id: "ago",
  phrases: [
    "{amount} ago",
    "{amount} (from now|from today|hence)",
    "{units} ago",
  ],
  read(match) {
    const unit = match.unit("units");
    const amounts = match.amounts() ?? (unit && [{ unit }]);
    if (!amounts) return undefined;
    const isPast = match.words.is(match.end - 1, "ago");
    return {
      kind: "shift",
      amounts,
      direction: isPast ? -1 : 1,
      anchor: "speech",
    };
  },
};
