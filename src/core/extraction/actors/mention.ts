import type { ActorKind } from "../../model/actor.js";
import { nameKey } from "../lexicon/lexicon.js";
import type { Name } from "./name.js";
import { stateMeant } from "./metonyms.js";
import type { NameText } from "./nameText.js";

/** A name in a text, with what is needed to tell whether two name the same. */
export interface Mention {
  readonly first: number;
  readonly end: number;
  readonly kind: ActorKind | undefined;
  readonly weight: number;
  /** As it is written. */
  readonly written: string;
  /** As names are compared: lower case, no dots, hyphens as spaces. */
  readonly key: string;
  readonly words: readonly string[];
  /** The number of the state that it names, as such, by a people or by a capital. */
  readonly state: number | undefined;
}

/** Reads a found name as a mention. */
export function toMention(text: NameText, name: Name): Mention {
  const { article } = text;
  const { first, end, weight } = name;
  const written = article.text.slice(
    article.start(first),
    article.end(end - 1),
  );
  const words = isPlain(text, first, end)
    ? plainWords(text, first, end)
    : wordsOf(written);
  const key = words.join(" ");
  const state = stateMeant(text, name, key);
  const kind = state ? "state" : name.kind;
  return { first, end, kind, weight, written, key, words, state };
}

/** Whether the name is nothing but words with spaces between, so that their forms are its key. */
function isPlain({ article }: NameText, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (
      !article.isWord(token) ||
      article.isDotted(token) ||
      (token > first && article.isGlued(token))
    )
      return false;
  return true;
}

function plainWords(text: NameText, first: number, end: number): string[] {
  const words = [text.word(first)];
  for (let token = first + 1; token < end; token++)
    words.push(text.word(token));
  return words;
}

function wordsOf(written: string): string[] {
  const key = nameKey(written);
  return /[\s–-]/.test(key) ? key.split(/[\s–-]+/) : [key];
}
