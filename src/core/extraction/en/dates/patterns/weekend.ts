import type { DatePattern } from "../../../dates/datePattern.js";
import { shiftOf } from "../shifts.js";

/** "the weekend"; not "a weekend retreat". */
export const weekend: DatePattern = {
  id: "weekend",
  phrases: ["the weekend"],
  read() {
    return shiftOf("weekend", 0, "speech");
  },
};
