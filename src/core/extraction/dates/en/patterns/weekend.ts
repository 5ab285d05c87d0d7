import type { DatePattern } from "../../datePattern.js";
import { shiftOf, toDirection } from "../shifts.js";

/** "the weekend"; not "weekend retreat". */
export const weekend: DatePattern = {
  id: "weekend",
  phrases: [
    "the weekend",
    "[this|the] {deictic} weekend",
    "[the|that] {storied} weekend",
  ],
  read(match) {
    const deictic = match.number("deictic");
    const storied = match.number("storied");
    const direction = toDirection(deictic ?? storied ?? 0);
    return shiftOf(
      "weekend",
      direction,
      storied === undefined ? "speech" : "story",
    );
  },
};
