import { wordClass } from "../../lexicon/wordClass.js";
import type { NameText } from "../nameText.js";
import type { TaggedName } from "./tagger.js";

const body = wordClass.body;
const given = wordClass.given;
const surname = wordClass.surname;

/** "Ida" in "Reform Party Ida Lund": a person named after the body. */
export function memberOfBody(
  text: NameText,
  { first, end, kind }: TaggedName,
): number | undefined {
  if (kind === "person") return undefined;
  for (let token = Math.max(first + 1, end - 4); token < end - 1; token++) {
    const isParted = isParty(text, token - 1) && isGivenOnly(text, token);
    if (isParted || isFromState(text, token, end)) return token;
  }
  return undefined;
}

/** At "'s" in "Kensington Bank's Ida Lund", but not in "St. Mary's College". */
export function ownerOfPerson(
  text: NameText,
  { first, end, kind }: TaggedName,
): number | undefined {
  if (kind === "person") return undefined;
  for (let token = first + 1; token < end - 2; token++)
    if (text.word(token) === "'s" && isFullName(text, token + 1, end))
      return token;
  return undefined;
}

function isFullName(text: NameText, first: number, end: number): boolean {
  const notInName = body | wordClass.placeEnd | wordClass.common;
  if (!isGivenOnly(text, first) || end - first > 4) return false;
  for (let token = first + 1; token < end; token++)
    if (text.is(token, notInName) && !text.is(token, surname)) return false;
  return true;
}

/** "Ida" in "Governor of Oregon Ida Lund". */
function isFromState(text: NameText, token: number, end: number): boolean {
  return (
    text.is(token - 1, wordClass.state | wordClass.place) &&
    text.word(token - 2) !== "new" &&
    text.isNamed(token, given) &&
    !text.is(token, wordClass.place | body) &&
    text.is(end - 1, given | surname) &&
    !text.is(end - 1, body | wordClass.placeEnd)
  );
}

/** Ends the name of a party, after which what follows is no part of it. */
export function isParty(text: NameText, token: number): boolean {
  return /^(?:party|alliance|coalition)$/.test(text.word(token));
}

function isGivenOnly(text: NameText, token: number): boolean {
  const isOther = wordClass.common | wordClass.place | body;
  return text.isNamed(token, given) && !text.is(token, isOther);
}

/** "-" in "Oslo-based Lund". */
export function seatBefore(
  text: NameText,
  { first, end }: TaggedName,
): number | undefined {
  for (let token = first + 1; token < end - 2; token++)
    if (text.word(token) === "-" && text.word(token + 1) === "based")
      return token;
  return undefined;
}

/** "Prime Minister's Office" */
export function isOfficeOf(
  text: NameText,
  { first, end, kind }: TaggedName,
): boolean {
  return (
    kind === "person" &&
    end - first > 2 &&
    text.word(end - 2) === "'s" &&
    /^(?:office|department|council|committee)$/.test(text.word(end - 1))
  );
}
