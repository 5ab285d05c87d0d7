import type { Match } from "../../dates/match.js";
import { wordSet } from "../../text/wordSet.js";

/** Words after which a month, weekday or season can stand alone. */
const leads = wordSet(
  "in on by since until till from to of during through throughout for before after around about between and or early mid late last next this that each every the as past end start beginning middle",
);

/** Months that are also words or given names. */
const doubtful = wordSet("march may april june august mar jan dec sep jun jul");

/** Before a march that people make: "the march in 2003" */
const owners = wordSet("the a his her their its this that our");

/** Whether a month with other date words beside it is meant: any but a small "may" or "march". */
export function isMonthName(match: Match): boolean {
  const place = match.capture("month");
  if (!place) return false;
  if (match.words.isCapitalized(place.start)) return true;
  const word = match.words.word(place.start);
  const isLed = match.capture("year") && leads.has(match.before());
  if (word === "may") return isLed || isOrdinalDay(match);
  if (word === "march" && owners.has(match.before())) return false;
  return word !== "mar" || place.end - place.start > 1;
}

/** Not a small "august" or "march", which are other words. */
export function isCapitalOrPlain({ words, end }: Match): boolean {
  const word = words.word(end - 1);
  return (
    words.isCapitalized(end - 1) ||
    (word !== "august" && word !== "march" && word !== "may")
  );
}

/** "5th", "the third": a day that cannot be a plain count. */
function isOrdinalDay(match: Match): boolean {
  const day = match.capture("day");
  return (
    day !== undefined &&
    (day.end - day.start > 1 ||
      match.words.sense(day.start, "ordinalWord") !== undefined)
  );
}

/** Words that may follow a day named by its number alone; a noun would make it an ordinary ordinal. */
const closers = wordSet(
  "the and to until till at in by when a an of he she they it we i with as for was were but after before while where",
);

/** Whether what follows is no word that makes an ordinal of it: "the third meeting". */
export function isClosed(match: Match): boolean {
  const { words, end } = match;
  if (!words.isWord(end) || words.opensParagraph(end)) return true;
  return !words.isCapitalized(end) && closers.has(match.after());
}

/** Whether another month follows, so that a day before it belongs there: "May 5 – 8 June". */
export function isMonthNext(match: Match): boolean {
  return (
    !match.words.opensParagraph(match.end) &&
    match.words.sense(match.end, "monthWord") !== undefined &&
    match.words.isCapitalized(match.end)
  );
}

/** Whether a month's name stands for the month when nothing else of a date is beside it. */
export function isMonthAlone(match: Match): boolean {
  const { words, start } = match;
  const word = words.word(start);
  const hasLead = leads.has(match.before());
  if (isJoinedToName(match)) return false;
  if (!words.isCapitalized(start))
    return (
      !["may", "march", "august"].includes(word) &&
      (hasLead || !doubtful.has(word))
    );
  if (!doubtful.has(word)) return !isNamePart(match) || hasLead;
  return (
    (hasLead && (firmLeads.has(match.before()) || !isFollowedByName(match))) ||
    isRangeEnd(match) ||
    isAttribute(match)
  );
}

/** "the May–Johnson Bill"; not "May–June" */
function isJoinedToName({ words, end }: Match): boolean {
  return (
    words.is(end, "-") &&
    words.isGlued(end) &&
    words.isGlued(end + 1) &&
    words.isCapitalized(end + 1) &&
    words.id(end + 1) === 0
  );
}

/** Prepositions that no given name follows where a month could. */
const firmLeads = wordSet("in since until during throughout");

/** "the costly August battles": between small words, after no name. */
function isAttribute(match: Match): boolean {
  const { words, start, end } = match;
  if (words.opensParagraph(start) || words.opensParagraph(end)) return false;
  const isAfterWord =
    words.isWord(start - 1) &&
    !words.isCapitalized(start - 1) &&
    !words.isGlued(start);
  const isBeforeWord =
    words.isWord(end) && !words.isCapitalized(end) && words.id(end) === 0;
  const isNoun =
    words.word(start) !== "may" &&
    words.word(start) !== "june" &&
    words.word(start) !== "april";
  return (
    isAfterWord &&
    isBeforeWord &&
    (isNoun || ["a", "the", "this"].includes(match.before()))
  );
}

function isRangeEnd(match: Match): boolean {
  if (isNamePart(match)) return false;
  const other = match.words.sense(match.end + 1, "monthWord");
  if (other !== undefined && ["-", "to", "and"].includes(match.after()))
    return true;
  return match.before() === "-" || match.before() === "(";
}

function isFollowedByName(match: Match): boolean {
  const { words, end } = match;
  return (
    !words.opensParagraph(end) &&
    words.isWord(end) &&
    words.isCapitalized(end) &&
    words.id(end) === 0
  );
}

/** "Black September", "October Revolution": part of a name with the capital word before it. */
export function isNamePart(match: Match): boolean {
  const { words, start } = match;
  if (words.opensParagraph(start)) return false;
  return (
    words.isWord(start - 1) &&
    words.isCapitalized(start - 1) &&
    words.id(start - 1) === 0
  );
}

/** Whether a weekday with other date words beside it is meant: in full, or short with a capital. */
export function isWeekdayName({ words, start }: Match): boolean {
  return (
    words.isCapitalized(start) || words.sense(start, "shortName") === undefined
  );
}

/** Whether a weekday's name is meant; "sat", "sun", "wed" and "mon" are other words too. */
export function isWeekdayAlone(match: Match): boolean {
  const { words } = match;
  const place = match.capture("weekday");
  if (!place) return false;
  if (match.before() === "a") return false;
  if (words.sense(place.start, "shortName") === undefined)
    return words.isCapitalized(place.start) || leads.has(match.before());
  const hasStop = place.end - place.start > 1;
  if (hasStop) return words.isCapitalized(place.start);
  return (
    words.isCapitalized(place.start) &&
    !["sun", "sat", "mon", "wed"].includes(words.word(place.start)) &&
    leads.has(match.before())
  );
}

const seasonLeads = wordSet(
  "in by since until till during through throughout of this last next that each every early mid late from to and or following previous over",
);

/** Whether a season is meant: "fall" and "spring" need an article and a preposition, or a year. */
export function isSeason(match: Match): boolean {
  if (match.capture("year")) return true;
  const { words } = match;
  const place = match.capture("season");
  if (!place || isFollowedByName(match)) return false;
  const word = words.word(place.start);
  const hasArticle = place.start > match.start;
  const hasLead = seasonLeads.has(match.before());
  const isPlain = word === "summer" || word === "autumn" || word === "winter";
  if (words.isCapitalized(place.start) && !hasLead) return false;
  if (!words.isCapitalized(place.start) && isPlain) return true;
  if (word === "fall") return hasLead && hasArticle && match.after() !== "of";
  if (hasArticle) return hasLead || match.after() !== "of";
  return hasLead && (isPlain || match.before() !== "to");
}
