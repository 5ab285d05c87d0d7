// Stands, in bundles, for decode-named-character-reference, whose list of names htmlparser2 brings as well.
import { decodeHTMLStrict } from "entities/decode";

/** The character of a name such as "amp"; `false` when there is none. */
export function decodeNamedCharacterReference(name) {
  const reference = `&${name};`;
  const character = decodeHTMLStrict(reference);
  return character === reference ? false : character;
}
