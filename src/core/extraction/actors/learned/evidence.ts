import { wordClass } from "../../lexicon/wordClass.js";
import type { Name } from "../name.js";
import type { NameText } from "../nameText.js";
import { wordSet } from "../../text/wordSet.js";

/** What a whole text tells of one of its forms, as bits: how it stands wherever it stands with a capital. */
enum evidence {
  afterThe = 1 << 0,
  afterPlacePreposition = 1 << 1,
  afterTitle = 1 << 2,
  beforeSpeech = 1 << 3,
  beforePossessive = 1 << 4,
  afterGiven = 1 << 5,
  endsPerson = 1 << 6,
  startsPerson = 1 << 7,
  inBody = 1 << 8,
  inPlace = 1 << 9,
  upperWithin = 1 << 10,
  lower = 1 << 11,
  inBrackets = 1 << 12,
  beforeOf = 1 << 13,
  afterWith = 1 << 14,
}

const sure = 2.5;

/** The evidence for each form of the text, by number. */
export function gatherEvidence(
  text: NameText,
  names: readonly Name[],
): Uint16Array {
  const bits = text.article.arena.uint16(text.article.words.length);
  for (let token = 0; token < text.length; token++)
    if (text.is(token, wordClass.name))
      add(bits, text, token, aroundOf(text, token));
  for (const name of names) if (name.weight >= sure) addName(bits, text, name);
  for (let form = 0; form < bits.length; form++)
    bits[form] = (bits[form] ?? 0) | casesOf(text, form);
  return bits;
}

function add(
  bits: Uint16Array,
  { article }: NameText,
  token: number,
  more: number,
): void {
  const form = article.form(token);
  bits[form] = (bits[form] ?? 0) | more;
}

const partners: ReadonlySet<string> = wordSet("with by against told");

function aroundOf(text: NameText, token: number): number {
  const before = text.word(token - 1);
  const after = text.word(token + 1);
  return (
    (before === "the" ? evidence.afterThe : 0) |
    (text.is(token - 1, wordClass.placePreposition)
      ? evidence.afterPlacePreposition
      : 0) |
    (text.is(token - 1, wordClass.courtesy | wordClass.office)
      ? evidence.afterTitle
      : 0) |
    (text.is(token + 1, wordClass.speech) ? evidence.beforeSpeech : 0) |
    (after === "'s" ? evidence.beforePossessive : 0) |
    (text.isNamed(token - 1, wordClass.given) ? evidence.afterGiven : 0) |
    (before === "(" ? evidence.inBrackets : 0) |
    (after === "of" ? evidence.beforeOf : 0) |
    (partners.has(before) ? evidence.afterWith : 0)
  );
}

function addName(
  bits: Uint16Array,
  text: NameText,
  { first, end, kind }: Name,
): void {
  if (end - first < 2) return;
  if (kind === "person") {
    add(bits, text, first, evidence.startsPerson);
    add(bits, text, end - 1, evidence.endsPerson);
    return;
  }
  const inside =
    kind === "organization"
      ? evidence.inBody
      : kind === "place"
        ? evidence.inPlace
        : 0;
  for (let token = first; token < end; token++) add(bits, text, token, inside);
}

function casesOf({ counts }: NameText, form: number): number {
  return (
    (counts.upper(form) > 0 ? evidence.upperWithin : 0) |
    (counts.lower(form) > 0 ? evidence.lower : 0)
  );
}
