import type { DatePattern } from "../../datePattern.js";
import { isPoint } from "../../reading.js";

/** "the rest of 1942", "most of the rest of the year", "throughout 1915"; not "the rest of the army". */
export const restOf: DatePattern = {
  id: "rest-of",
  phrases: ["[most of] the (rest|remainder) of …"],
  read(match) {
    return isPoint(match.inner) ? match.inner : undefined;
  },
};
