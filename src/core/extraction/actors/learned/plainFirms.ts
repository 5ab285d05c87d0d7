import { wordClass } from "../../lexicon/wordClass.js";
import { wordSet } from "../../text/wordSet.js";
import type { Name } from "../name.js";
import type { NameText } from "../nameText.js";

const kindsOfFirm =
  /^(?:airline|bank|broadcaster|brokerage|carmaker|consultancy|giant|group|insurer|lender|manufacturer|pollster|retailer|supermarket|utility)$/;
/** Behind these a person may follow: "the firm Ida Lund founded". */
const looseKinds = /^(?:company|firm)$/;
export const belongings: ReadonlySet<string> = wordSet(
  "shares shareholders stock headquarters profits subsidiary customers directors",
);

const shares = /^(?:shares|shareholders|stock)$/;

/**
 * Names taken for persons that the text plainly uses as firms, there and elsewhere: "the retailer Lund", "Lund shares",
 * "Lund, which makes sensors", "Lund's chief executive", "Lund's Ada Holm"; not a name that a person of the text has.
 */
export function withPlainFirms(
  text: NameText,
  names: readonly Name[],
): readonly Name[] {
  const firms = new Set<string>();
  const staff = new Set(names.filter(isFullPerson).map(({ first }) => first));
  for (const name of names)
    if (
      name.kind === "person" &&
      (isPlainFirm(text, name) || hasStaff(text, name, staff))
    )
      firms.add(wordsOf(text, name));
  if (firms.size === 0) return names;
  for (const name of names) forgetPerson(text, name, firms);
  return names.map((name) =>
    name.kind === "person" && firms.has(wordsOf(text, name))
      ? { ...name, kind: "organization" }
      : name,
  );
}

function isFullPerson({ kind, first, end }: Name): boolean {
  return kind === "person" && end - first > 1;
}

/** "Lund" in "Lund's Ada Holm", who works there; not "Ida Lund" in "Ida Lund's Ada Holm". */
function hasStaff(
  text: NameText,
  { first, end }: Name,
  staff: ReadonlySet<number>,
): boolean {
  const isPerson = end - first > 1 && text.is(first, wordClass.given);
  return !isPerson && text.word(end) === "'s" && staff.has(end + 1);
}

function wordsOf(text: NameText, { first, end }: Name): string {
  let words = text.word(first);
  for (let token = first + 1; token < end; token++)
    words += ` ${text.word(token)}`;
  return words;
}

/** "Ida Lund" and "Mr Lund" are no firm's names, and neither is "Lund" then. */
function forgetPerson(text: NameText, name: Name, firms: Set<string>): void {
  if (name.kind !== "person") return;
  const { first, end } = name;
  const isTitled = text.is(first - 1, wordClass.courtesy | wordClass.office);
  const isNamed = end - first > 1 && text.is(first, wordClass.given);
  if (isTitled && !isPlainFirm(text, name)) firms.delete(wordsOf(text, name));
  if (isNamed && !firms.has(wordsOf(text, name)))
    firms.delete(text.word(end - 1));
}

function isPlainFirm(text: NameText, { first, end }: Name): boolean {
  const before = text.word(first - 1);
  const isKind =
    kindsOfFirm.test(before) || (end - first === 1 && looseKinds.test(before));
  if (isKind && !text.startsUpper(first - 1)) return true;
  // "Shares in Lund"
  const isOf = before === "in" || before === "of";
  if (isOf && shares.test(text.word(first - 2))) return true;
  const next = text.word(end);
  if (belongings.has(next)) return true;
  if (next === ",") return text.word(end + 1) === "which";
  if (!/^'s?$/.test(next)) return false;
  const owned = text.word(end + 1);
  if (owned === "chief")
    return /^(?:economist|executive|analyst)$/.test(text.word(end + 2));
  return owned === "principal" || belongings.has(owned);
}
