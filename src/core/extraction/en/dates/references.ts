import type { Match } from "../../dates/match.js";
import type { ReferenceReading } from "../../dates/reading.js";

/** Words for the present, the past or the future as such. */
export function readReference(match: Match): ReferenceReading | undefined {
  const last = match.words.word(match.end - 1);
  if (last === "future") return isFuture(match) ? to("FUTURE_REF") : undefined;
  if (["recently", "recent", "lately"].includes(last))
    return isRecent(match) ? to("PAST_REF") : undefined;
  if (last === "past") return isPast(match) ? to("PAST_REF") : undefined;
  if (
    last === "present" &&
    match.words.is(match.start, "the") &&
    match.after() !== "" &&
    match.words.isWord(match.end) &&
    !["and", "or", "is", "was"].includes(match.after())
  )
    return undefined;
  if (last === "now" && match.after() === "that") return undefined;
  return to("PRESENT_REF");
}

function to(value: ReferenceReading["value"]): ReferenceReading {
  return { kind: "reference", value };
}

/** Not "most recent", "more recently than". */
function isRecent(match: Match): boolean {
  return (
    match.before() !== "more" &&
    match.after() !== "than" &&
    !(match.words.is(match.start, "recent") && match.before() === "most")
  );
}

/** Not "the past house", "the past participle": nothing but small words may follow. */
function isPast(match: Match): boolean {
  const next = match.end;
  if (match.words.opensParagraph(next) || !match.words.isWord(next))
    return true;
  return [
    "and",
    "or",
    "but",
    "as",
    "to",
    "by",
    "with",
    "when",
    "has",
    "have",
    "is",
    "was",
    "were",
    "had",
    "that",
  ].includes(match.after());
}

/** "The future", "the near future", "in future"; not "future generations". */
function isFuture(match: Match): boolean {
  const hasArticle = match.words.is(match.start, "the");
  return hasArticle || match.before() === "in" || match.before() === "near";
}
