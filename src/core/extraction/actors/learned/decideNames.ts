import type { ActorKind } from "../../../model/actor.js";
import { wordClass } from "../../lexicon/wordClass.js";
import { chooseNames } from "../chooseNames.js";
import type { Reading } from "../readNames.js";
import type { Name } from "../name.js";
import type { NameText } from "../nameText.js";
import { belongings, withPlainFirms } from "./plainFirms.js";
import { withPlainPlaces } from "./plainPlaces.js";
import { withPlainPersons } from "./plainPersons.js";
import { withoutShips } from "./ships.js";
import { splitName } from "./splitNames.js";
import { type TaggedName, type TaggerWeights, tagNames } from "./tagger.js";
import { type TagKind, tagKindOf } from "./tags.js";

/** What a name of the tagger weighs beside the rules' findings. */
const weight = 3;
/** Kinds of which the tagger knows nothing; the rules' word stands. */
const ofRules: ReadonlySet<ActorKind> = new Set([
  "agreement",
  "administration",
  "group",
]);

/** Names that the rules are sure of fill the gaps that the tagger leaves. */
const fillsGap = 2.5;

/** What the rest of the text tells of names that the tagger mistakes; each goes by what the one before has left. */
const evidences = [
  withPlainPlaces,
  withPlainPersons,
  withPlainFirms,
  withoutShips,
];

/** Names as the tagger sees them, of the finer kinds that rules tell, and of the kinds that only rules know. */
export function decideNames(
  text: NameText,
  reading: Reading,
  weights: TaggerWeights,
): readonly Name[] {
  const { names } = reading;
  const tagged = tagNames(text, reading, weights);
  const own: Name[] = [];
  const decided: Name[] = [];
  for (const name of names) add(own, keep(text, name));
  for (const whole of tagged)
    for (const part of splitName(text, whole))
      add(decided, refine(text, part, names));
  for (const name of decided) add(own, shortForm(text, name));
  const plain = evidences.reduce<readonly Name[]>(
    (all, correct) => correct(text, all),
    decided,
  );
  return chooseNames([...own, ...plain], text.article);
}

function add(names: Name[], name: Name | undefined): void {
  if (name) names.push(name);
}

/** "CfN" in "Citizens for Norland (CfN)". */
function shortForm(
  { article }: NameText,
  { end, kind }: Name,
): Name | undefined {
  const first = end + 1;
  const isShort =
    kind === "organization" &&
    article.word(end) === "(" &&
    article.word(first + 1) === ")" &&
    (article.isAllUpper(first) || article.isMixedCase(first));
  return isShort ? { first, end: first + 1, kind, weight: 0.5 } : undefined;
}

/** The rules' own kinds go before the tagger's names; other sure names of several words, known ones that open a sentence, and acronyms that are spelled out beside a bracket, stand where it has none. */
function keep(text: NameText, name: Name): Name | undefined {
  const isOwn = name.kind !== undefined && ofRules.has(name.kind);
  if (isOwn && name.weight >= 3) return withWeight(name, 2 * weight);
  const isLong = name.end - name.first > 1;
  if (!isLong && belongings.has(text.word(name.end)))
    return { ...name, kind: "organization", weight: 0.5 };
  const isSure =
    name.weight >= fillsGap && (isLong || opensSentence(text, name));
  return isSure || isSpelledOut(text, name) ? withWeight(name, 0.5) : undefined;
}

const known = wordClass.state | wordClass.place | wordClass.organization;
const ambiguous =
  wordClass.given |
  wordClass.surname |
  wordClass.common |
  wordClass.functionWord |
  wordClass.body |
  wordClass.demonym;

/** "Geneva" in "Geneva closed the road", but not in "Geneva Convention" and "Geneva-based". */
function opensSentence(text: NameText, { first, end }: Name): boolean {
  const { article } = text;
  return (
    article.isSentenceStart(first) &&
    text.is(first, known) &&
    !text.is(first, ambiguous) &&
    !text.isHeadline(first) &&
    text.continues(end) &&
    article.isWord(end) &&
    !article.startsUpper(end)
  );
}

function withWeight({ first, end, kind }: Name, weight: number): Name {
  return { first, end, kind, weight };
}

/** "NFB" in "NFB (National Fisheries Board)". */
function isSpelledOut({ article }: NameText, { first, end }: Name): boolean {
  if (end - first > 1 || !article.isAllUpper(first)) return false;
  if (article.word(end) !== "(") return false;
  const letters = article.word(first);
  for (let index = 0; index < letters.length; index++)
    if (!article.word(end + 1 + index).startsWith(letters.charAt(index)))
      return false;
  return true;
}

function refine(
  text: NameText,
  { first, end, kind: own }: TaggedName,
  names: readonly Name[],
): Name | undefined {
  if (own === "other") return undefined;
  const rule = nameAt(names, first);
  const kind = rule?.end === end ? kindWithRule(own, rule) : own;
  if (kind === "person" && isTroop(text, first, end))
    return { first, end, kind: "group", weight };
  if (kind === "place" && isAgency(text, end))
    return { first, end, kind: "organization", weight };
  if (kind !== "place") return { first, end, kind, weight };
  if (isStateWord(text, first, end))
    return { first, end, kind: "state", weight };
  return { first, end, kind: isPeople(text, end) ? "group" : kind, weight };
}

/** The finer kind that a rule tells; of what its last word names, "Hall" or "Bank", and of bodies that the lexicon lists the rule knows more than the tagger. */
function kindWithRule(
  own: Exclude<TagKind, "other">,
  { first, end, kind, weight: sure }: Name,
): ActorKind {
  if (kind === undefined) return own;
  if (tagKindOf(kind) === own) return kind;
  const isPlace = own === "organization" && kind === "place" && sure >= 2.8;
  const isListed = sure >= (end - first === 1 ? fillsGap : 4);
  const isBody =
    kind === "organization" && (isListed || (own === "person" && sure >= 3));
  const isState = own === "organization" && kind === "state";
  return isPlace || isBody || isState ? kind : own;
}

/** "Puritans" in "the Puritans", "Englishmen" */
function isTroop(text: NameText, first: number, end: number): boolean {
  if (end - first > 1) return false;
  const word = text.word(first);
  if (/(?:(?:sh|ch)(?:wo)?men|ians|olics|testants|lims)$/.test(word))
    return true;
  return text.word(first - 1) === "the" && /[^s'’]s$/.test(word);
}

/** "Port of Oslo Authority" */
function isAgency(text: NameText, end: number): boolean {
  return /^(?:agency|authority|commission)$/.test(text.word(end - 1));
}

/** "South Africans" */
function isPeople(text: NameText, end: number): boolean {
  return (
    text.is(end - 1, wordClass.demonym) &&
    text.isPlural(end - 1) &&
    !text.is(end - 1, wordClass.state | wordClass.place)
  );
}

function isStateWord(text: NameText, first: number, end: number): boolean {
  return end - first === 1 && text.is(first, wordClass.state);
}

/** The one that begins with the token, of names in order. */
function nameAt(names: readonly Name[], token: number): Name | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return names[low]?.first === token ? names[low] : undefined;
}
