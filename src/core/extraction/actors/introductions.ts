import type { Mention } from "./mention.js";
import type { NameText } from "./nameText.js";

/** Names that stand in brackets right after another, by key: "mofa" → "ministry of foreign affairs", and the other way round. */
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
    if (
      /^(?:[\p{Lu}\p{N}&./-]+s?|\p{Lu}+\p{Ll}{1,2}\p{Lu}+)$/u.test(
        short.written,
      )
    )
      pairs.set(short.key, long.key);
  });
  return pairs;
}

function isBracketed(
  text: NameText,
  before: Mention,
  inside: Mention,
): boolean {
  const { article } = text;
  const isOpened =
    article.word(before.end) === "(" && inside.first <= before.end + 2;
  return isOpened && /^[);,]$/.test(article.word(inside.end).slice(0, 1));
}
