import type { Match } from "../../dates/match.js";
import type { Amount } from "../../dates/reading.js";
import { wordSet } from "../../text/wordSet.js";

/** Whether a plural unit without a number is a length of time: not in "days of the week", "hours-long" names. */
export function isBareUnit(match: Match): boolean {
  const unit = match.unit("units");
  if (
    match.words.isCapitalized(match.start) &&
    !match.words.opensParagraph(match.start)
  )
    return false;
  if (unit === undefined || unit === "second" || unit === "quarter")
    return false;
  return leads.has(match.before());
}

/** Words after which units without a number are a length of time. */
const leads = wordSet(
  "for in within after over of took take takes lasted last spent spend many recent coming or and long",
);

/** Whether an amount is a length of time and no ordinal, rank or rate: not "a second attempt", "the hour". */
export function isDuration(match: Match, amounts: readonly Amount[]): boolean {
  const first = amounts[0];
  if (!first) return false;
  const { words, start, end } = match;
  const last = words.word(end - 1);
  if (last === "second" || last === "sec" || last === "min")
    return first.unit !== "second" || words.is(end - 2, "-");
  if (last === "quarter" || last === "quarters") return false;
  const isOne = words.is(start, "a") || words.is(start, "an");
  if (isOne && end - start === 2) return isLength(match);
  return !words.isCapitalized(end - 1);
}

/** "A year" is a length after these words; elsewhere it is a rate or a point. */
function isLength(match: Match): boolean {
  return !["once", "twice", "times", "what", "such", "quite", "$"].includes(
    match.before(),
  );
}
