import type { DatePattern } from "../../datePattern.js";
import { calendar } from "../../reading.js";
import { isDecade } from "../yearChecks.js";

/** "the 1920s", "the nineties", "the '80s", "the 1800s"; not "boeing 720s". */
export const decade: DatePattern = {
  id: "decade",
  phrases: ["[the] {decade}"],
  read(match) {
    const decade = match.fields("decade");
    return decade && isDecade(match) ? calendar(decade) : undefined;
  },
};
