import type { Match } from "../../dates/match.js";
import { wordSet } from "../../text/wordSet.js";

/** Words after which four digits count pages, sections or things, or name them. */
const refusedBefore = wordSet(
  "page pages p pp section sections sec chapter article articles paragraph clause rule act no nr number numbers # flight route highway room channel model windows version v ver boeing airbus apartment suite box order resolution bill hr usd us $ € £ ¥ approximately nearly only than least zip area code track platform bus line unit serial volume vol issue isbn verse § § psalm",
);

/** Words before four digits that make them a year. */
const leads = wordSet(
  "in since until till by during of from to before after around about between and or early late mid circa for the through throughout as ca year spring summer autumn fall winter ( - / , ; — :",
);

/** Units and things that are counted. */
const countedAfter = wordSet(
  "% percent million billion thousand hundred dozen km kilometers kilometres miles mi meters metres m feet ft inches cm mm kg tons tonnes pounds grams lbs acres hectares square cubic degrees mph kph knots volts watts horsepower hp gallons liters litres barrels men women people soldiers troops civilians prisoners casualties dead deaths wounded killed injured residents inhabitants votes seats jobs workers employees students children families houses homes copies words pages points units tanks aircraft ships guns dollars euros yen yuan rubles francs marks pesos hours minutes seconds days weeks months years times members delegates officers cavalry infantry horse",
);

/** Whether four digits are a year and no count, price or number of a thing. */
export function isYear(match: Match): boolean {
  if (match.capture("era")) return true;
  const { words } = match;
  const place = match.capture("year");
  if (!place) return false;
  if (place.start > match.start) return true;
  if (isCounted(match)) return false;
  if (countedAfter.has(match.after()) || match.after() === "+") return false;
  if (isPartOfCode(match)) return false;
  if (isGluedToNumber(match)) return false;
  const year = match.number("year") ?? 0;
  const isLed = leads.has(match.before()) || isAfterCirca(match);
  if (year < 1600 && match.before() === "the") return false;
  const isOf = ["the", "its", "their", "his", "her", "this", "that"].includes(
    match.before(),
  );
  if (isOf && year >= 1600 && year % 50 !== 0) return true;
  if (year >= 1900 && year <= 2100) return isLed || !isPluralNext(match);
  if (isLed) return !isPluralNext(match) || match.before() === "in";
  return words.opensParagraph(match.start) || isCloserNext(match);
}

function isGluedToNumber(match: Match): boolean {
  const { words, start, end } = match;
  const before =
    words.isGlued(start) && start > 0 ? words.written(start - 1) : "";
  if ("+#$€£¥@_=&".includes(before) && before !== "") return true;
  if (words.isWord(start - 1) && before !== "") return true;
  if (
    before === "-" &&
    words.isGlued(start - 1) &&
    (words.digits(start - 2) > 0
      ? words.digits(start - 2) !== 4 && words.digits(start - 2) !== 2
      : words.isCapitalized(start - 2) &&
        words.sense(start - 2, "part") === undefined)
  )
    return true;
  if (!words.isGlued(end)) return false;
  const after = words.written(end);
  if ("@_=&%°".includes(after)) return true;
  return after === "-" && words.isGlued(end + 1) && words.digits(end + 1) > 4;
}

/** A plural noun after four digits is most likely counted by them. */
function isPluralNext(match: Match): boolean {
  const { words, end } = match;
  if (words.opensParagraph(end) || !words.isWord(end) || words.isGlued(end))
    return false;
  const next = words.word(end);
  return (
    next.length > 3 &&
    next.endsWith("s") &&
    !next.endsWith("ss") &&
    !words.isCapitalized(end) &&
    !["was", "has", "is", "this", "elections", "olympics"].includes(next)
  );
}

function isCloserNext(match: Match): boolean {
  return (
    [")", ",", ";", "-", ":", "."].includes(match.after()) &&
    leads.has(match.before())
  );
}

/** Whether "'94" is a year: no letter before the apostrophe, a word of time or nothing before it. */
export function isShortYear(match: Match): boolean {
  const { words, start, end } = match;
  if (words.isGlued(start) && words.isWord(start - 1)) return false;
  if (words.isGlued(end) && words.isWord(end)) return false;
  return leads.has(match.before());
}

/** Whether "720s" is a decade and no model: four digits always, two need an article or apostrophe or lead. */
export function isDecade(match: Match): boolean {
  const decade = match.fields("decade");
  if (!decade) return false;
  const { words, start } = match;
  if (
    words.isGlued(start) &&
    start > 0 &&
    /[\p{L}\d$€£¥]/u.test(words.written(start - 1))
  )
    return false;
  if (decade.shortDecade === undefined) return true;
  const place = match.capture("decade");
  const hasArticle = place !== undefined && place.start > start;
  const isHis = [1, 2, 3].some((n) => owners.has(match.before(n)));
  const isTemperature = match.after() === "fahrenheit";
  return (
    (hasArticle ||
      ["late", "early", "mid", "and", "-"].includes(match.before())) &&
    !isHis &&
    !isTemperature
  );
}

/** "in her early 30s" */
const owners = wordSet("his her their my your our its");

/** Whether a word of time stands before the year. */
export function isLed(match: Match): boolean {
  return leads.has(match.before());
}

/** "123-12-1234", "555-2010-1999": more groups of digits joined by hyphens than a range has. */
function isPartOfCode({ words, start, end }: Match): boolean {
  const isAfter =
    words.is(start - 1, "-") &&
    words.isGlued(start) &&
    words.isGlued(start - 1) &&
    words.digits(start - 2) > 0;
  const isBefore =
    words.is(end, "-") &&
    words.isGlued(end) &&
    words.isGlued(end + 1) &&
    words.digits(end + 1) > 0;
  const isLongBefore =
    isAfter && words.is(start - 3, "-") && words.isGlued(start - 2);
  return (
    isLongBefore ||
    (isAfter && isBefore) ||
    (isAfter && words.digits(start - 2) === 3)
  );
}

/** "page 1999", "No. 1999", "92 (6): 1087" */
export function isCounted(match: Match): boolean {
  const before = match.before();
  const isSecond = before === "-" && match.words.digits(match.start - 2) > 0;
  if (
    isSecond &&
    (refusedBefore.has(match.before(3)) || refusedBefore.has(match.before(4)))
  )
    return true;
  if (refusedBefore.has(before)) return true;
  if (before === ".")
    return (
      match.words.isGlued(match.start - 1) && refusedBefore.has(match.before(2))
    );
  return (
    before === ":" &&
    (match.before(2) === ")" || match.words.digits(match.start - 2) > 0)
  );
}

/** "c. 1700": the stop belongs to the word before it. */
function isAfterCirca(match: Match): boolean {
  return match.before() === "." && /^ca?$/.test(match.before(2));
}
