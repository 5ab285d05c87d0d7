import type { Mention } from "./mention.js";
import { nameKey } from "../lexicon/lexicon.js";
import { wordClass } from "../lexicon/wordClass.js";
import type { NameText } from "./nameText.js";
import { findTitle } from "./roles.js";

/**
 * Names that a text uses for another, by key: those in brackets right after it, "mofa" → "ministry of foreign affairs",
 * and the other way round; offices alone, "health secretary" → "ann hale"; peers, "lady hale" → "ann hale".
 */
export function findIntroductions(
  text: NameText,
  mentions: readonly Mention[],
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    if (!next || !isBracketed(text, mention, next)) return;
    const [short, long] =
      next.key.length < mention.key.length ? [next, mention] : [mention, next];
    if (isOfCapitals(short.written)) pairs.set(short.key, long.key);
  });
  for (const [office, holder] of findHolders(text, mentions))
    if (holder !== "") pairs.set(office, holder);
  for (const { key, words } of mentions) {
    const [title = "", surname] = words;
    if (words.length !== 2 || !style.test(title)) continue;
    const bearers = mentions.filter(
      (other) =>
        other.kind === "person" &&
        other.words.length > 1 &&
        other.words.at(-1) === surname &&
        !style.test(other.words[0] ?? "") &&
        (title !== "lady" || isWoman(text, other)),
    );
    const [whole, ...others] = new Set(bearers.map((bearer) => bearer.key));
    if (whole !== undefined && others.length === 0) pairs.set(key, whole);
  }
  return pairs;
}

const style = /^(?:lord|lady|baron|baroness)$/;

/** In tokens. */
const reach = 40;

/** Whether the first pronoun behind the name is "she". */
function isWoman(text: NameText, { end }: Mention): boolean {
  for (let token = end; token < end + reach; token++) {
    const word = text.word(token);
    if (/^(?:she|hers?)$/.test(word)) return true;
    if (/^(?:he|his|him)$/.test(word)) return false;
  }
  return false;
}

/** Of "Health Secretary" alone, "Ann Hale" of "Health Secretary Ann Hale"; empty where the text has two of them. */
function findHolders(
  text: NameText,
  mentions: readonly Mention[],
): ReadonlyMap<string, string> {
  const holders = new Map<string, string>();
  const offices = new Set(
    mentions
      .filter((mention) => isLoneOffice(text, mention))
      .map(({ key }) => key),
  );
  if (offices.size === 0) return holders;
  for (const mention of mentions) {
    if (mention.kind !== "person" || mention.words.length < 2) continue;
    const { start, end } = findTitle(text, mention)?.span ?? {
      start: 0,
      end: 0,
    };
    const title = nameKey(text.article.text.slice(start, end));
    for (const office of offices)
      if (title === office || title.endsWith(` ${office}`))
        holders.set(
          office,
          (holders.get(office) ?? mention.key) === mention.key
            ? mention.key
            : "",
        );
  }
  return holders;
}

/** Whether a person is named by nothing but an office: "Health Secretary" */
export function isLoneOffice(
  text: NameText,
  { kind, end, words }: Mention,
): boolean {
  return (
    kind === "person" &&
    words.length > 1 &&
    text.is(end - 1, wordClass.office) &&
    !text.is(end - 1, wordClass.surname)
  );
}

/** "MOFA", "NGOs", "G20", "MoD"; a function of its own, as classes of Unicode are slow to read. */
function isOfCapitals(written: string): boolean {
  return /^(?:[\p{Lu}\p{N}&./-]+s?|\p{Lu}+\p{Ll}{1,2}\p{Lu}+)$/u.test(written);
}

/** "OSLO (Reuters) – " */
function isDateline(
  { article }: NameText,
  before: Mention,
  inside: Mention,
): boolean {
  const isCity = before.kind === "place" || before.state !== undefined;
  return (
    (isCity || article.isAllUpper(before.first)) &&
    /^[-–—]/.test(article.word(inside.end + 1))
  );
}

function isBracketed(
  text: NameText,
  before: Mention,
  inside: Mention,
): boolean {
  const isOpened =
    text.word(before.end) === "(" && inside.first <= before.end + 2;
  return (
    isOpened &&
    /^[);,]$/.test(text.word(inside.end).slice(0, 1)) &&
    !isDateline(text, before, inside)
  );
}
