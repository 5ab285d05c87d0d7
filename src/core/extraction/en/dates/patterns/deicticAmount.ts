import type { DatePattern } from "../../../dates/datePattern.js";

/** "the next two weeks", "the past five years", "the following two months"; not "the last two soldiers". */
export const deicticAmount: DatePattern = {
  id: "deictic-amount",
  phrases: [
    "[{article}] ({deictic}|{storied}|{position}) {amount}",
    "[{article}] {side} [{vagueCount}] {units}",
    "[{article}] {cardinal} {side} {units}",
    "over the {units}",
    "the {units} (ahead|since|following|after|that followed)",
  ],
  read(match) {
    if (match.number("storied") === 0 || match.number("deictic") === 0)
      return undefined;
    const amounts = match.amounts();
    const unit = match.unit("units");
    if (amounts) return { kind: "duration", amounts };
    return (
      unit && {
        kind: "duration",
        amounts: [{ count: match.number("cardinal"), unit }],
      }
    );
  },
};
