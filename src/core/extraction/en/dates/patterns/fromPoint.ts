import type { DatePattern } from "../../../dates/datePattern.js";
import { isPoint } from "../../../dates/reading.js";

/** "two days after June 5", "a week before Christmas"; not "two days after the battle". */
export const fromPoint: DatePattern = {
  id: "from-point",
  phrases: [
    "{amount} (after|before|from|following|since|prior to) [the] …",
    "[the] day (after|before|following) …",
  ],
  read(match) {
    const { inner } = match;
    if (!isPoint(inner)) return undefined;
    const isFrom = match.words.is(match.capture("amount")?.end ?? 0, "from");
    if (isFrom && ["to", "until", "through", "-"].includes(match.after()))
      return undefined;
    const amounts = match.amounts() ?? [{ count: 1, unit: "day" as const }];
    const isBefore = /before|prior/.test(
      match.words.text
        .slice(match.words.start(match.start), match.words.end(match.end - 1))
        .toLowerCase(),
    );
    return {
      kind: "shift",
      amounts,
      direction: isBefore ? -1 : 1,
      anchor: inner,
    };
  },
};
