import type { ActorKind } from "../../model/actor.js";
import { nameKey } from "../lexicon/lexicon.js";
import type { State } from "../lexicon/lexicon.js";
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
  /** The state that it names, as such, by a people or by a capital. */
  readonly state?: State;
}

/** Reads a found name as a mention. */
export function toMention(text: NameText, name: Name): Mention {
  const { article } = text;
  const written = article.text.slice(
    article.start(name.first),
    article.end(name.end - 1),
  );
  const key = toKey(written);
  const state = stateMeant(text, name, key);
  const { first, end, weight } = name;
  const kind = state ? "state" : name.kind;
  const mention = { first, end, kind, weight, written, key };
  const words = key.split(" ");
  return state ? { ...mention, words, state } : { ...mention, words };
}

function toKey(written: string): string {
  const key = nameKey(written);
  return /[\s–-]/.test(key) ? key.split(/[\s–-]+/).join(" ") : key;
}
