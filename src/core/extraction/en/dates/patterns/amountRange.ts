import type { DatePattern } from "../../../dates/datePattern.js";

/** "60 to 90 days", "ten or fifteen years", "two-three weeks"; not "between 60 and the days". */
export const amountRange: DatePattern = {
  id: "amount-range",
  phrases: ["{from:cardinal} (-|to|or|and) {amount}"],
  read(match) {
    const from = match.capture("from");
    const to = match.capture("amount");
    const amounts = match.amounts();
    const unit = amounts?.[0]?.unit;
    const count = match.number("from");
    if (!from || !to || !amounts || !unit || count === undefined)
      return undefined;
    const isBetween = match.before() === "between";
    if (match.words.is(from.end, "and") && !isBetween) return undefined;
    if (count >= (amounts[0]?.count ?? 0)) return undefined;
    const first = { kind: "duration" as const, amounts: [{ count, unit }] };
    const second = { kind: "duration" as const, amounts };
    return {
      kind: "pair",
      first: { start: match.start, end: from.end, reading: first },
      second: { start: to.start, end: match.end, reading: second },
    };
  },
};
