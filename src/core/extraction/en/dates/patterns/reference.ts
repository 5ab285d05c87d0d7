import type { DatePattern } from "../../../dates/datePattern.js";
import { readReference } from "../references.js";

/** "now", "the future", "the past", "currently", "recently", "at present"; not "past the house". */
export const reference: DatePattern = {
  id: "reference",
  phrases: [
    "(now|nowadays|currently|presently)",
    "(recently|recent|lately)",
    "the past",
    "[the] [near|immediate|distant|foreseeable] future",
    "the present [day]",
    "(present-day|modern-day)",
    "these days",
    "at present",
    "to date",
    "the time being",
  ],
  read(match) {
    return readReference(match);
  },
};
