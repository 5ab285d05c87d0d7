import type { Match } from "../../dates/match.js";
import type { Reading } from "../../dates/reading.js";
import { isNamePart } from "./nameChecks.js";
import { namedDays } from "./lexicon/dayNames.js";

/** A named day with its year, where one is given. */
export function readNamedDay(match: Match): Reading | undefined {
  const rule = namedDays[match.number("namedDay") ?? -1];
  const { inner } = match;
  if (!rule || isPlaceName(match)) return undefined;
  if (inner && (inner.kind !== "shift" || inner.amounts[0]?.unit !== "year"))
    return undefined;
  const isEve = match.words.is(endOfName(match), "eve");
  return {
    kind: "namedDay",
    rule: rule.rule,
    plus: isEve ? -1 : 0,
    year: match.number("year"),
    within: inner,
  };
}

function endOfName(match: Match): number {
  return match.capture("namedDay")?.end ?? match.end;
}

/** "Easter Island", "Christmas Carol": a capital word goes on with the name. */
function isPlaceName(match: Match): boolean {
  const { words, end } = match;
  if (match.inner ?? match.capture("year")) return false;
  if (isNamePart(match)) return true;
  return (
    !words.opensParagraph(end) && words.isWord(end) && words.isCapitalized(end)
  );
}
