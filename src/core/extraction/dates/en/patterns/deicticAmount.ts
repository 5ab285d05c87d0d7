import type { DatePattern } from "../../datePattern.js";

/** "the next two weeks", "the past five years", "the following two months"; not "the last two soldiers". */
export const deicticAmount: DatePattern = {
  id: "deictic-amount",
  phrases: [
    "[the|these|those] ({deictic}|{storied}|{position}) {amount}",
    "[the|these|those] (next|past|last|following|previous|preceding|coming) (few|several|couple of) {units}",
  ],
  read(match) {
    const amounts = match.amounts();
    const unit = match.unit("units");
    if (amounts) return { kind: "duration", amounts };
    return unit && { kind: "duration", amounts: [{ unit }] };
  },
};
