import type { CslName } from "../model/article.js";

/** Words of Latin letters, an initial among them; nothing that a body's name would have. */
const personalName =
  /^(?:[\p{Lu}][\p{L}\p{M}'’.-]*\s){1,3}[\p{Lu}][\p{L}\p{M}'’-]+$/u;
const particle =
  /^(?:al|bin|da|de|del|den|der|di|du|el|ibn|la|le|ten|van|von|zu)$/iu;
const bodyWord =
  /\b(?:agency|association|bureau|center|centre|committee|council|desk|editors?|foundation|institute|ministry|news|office|press|reuters|staff|team|times|university)\b/iu;

/** The name of an author as CSL has it; whole, as `literal`, where its parts are not certain. */
export function readAuthorName(text: string): CslName | undefined {
  const name = text.replace(/\s+/gu, " ").replace(/^by\s/iu, "").trim();
  if (name === "") return undefined;
  const [family, given, ...rest] = name.split(/\s*,\s*/u);
  if (family && given && rest.length === 0 && !bodyWord.test(name)) {
    return { family, given };
  }
  const words = name.split(" ");
  const plain = words.filter((word) => !particle.test(word)).join(" ");
  if (!personalName.test(plain) || bodyWord.test(name)) {
    return { literal: name };
  }
  const firstParticle = words.findIndex((word) => particle.test(word));
  const familyStart = firstParticle > 0 ? firstParticle : words.length - 1;
  return {
    family: words.slice(familyStart).join(" "),
    given: words.slice(0, familyStart).join(" "),
  };
}
