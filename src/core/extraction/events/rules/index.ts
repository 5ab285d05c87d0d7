import type { EventRule } from "../eventRule.js";
import { dayOfReport } from "./dayOfReport.js";
import { headline } from "./headline.js";
import { furtherClause } from "./furtherClause.js";
import { sameOccasion } from "./sameOccasion.js";
import { statedDate } from "./statedDate.js";

/** In this order, each seeing what those before it found. */
export const eventRules: readonly EventRule[] = [
  headline,
  statedDate,
  furtherClause, // these two go on from the stated dates
  sameOccasion,
  dayOfReport, // after the stated dates: it tells the rest
];
