import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";
import { endAfterOf, startOfName } from "../../../actors/bodyName.js";

/** Reads "Association of Iron Traders", "Daughters of the Nile"; leaves "University of" without a name after it. */
export const bodyOpeners: ActorRule = {
  id: "bodyOpeners",
  trigger: wordClass.bodyOpener,
  read(text, token) {
    if (!text.is(token, wordClass.name)) return undefined;
    const end = endAfterOf(text, token + 1);
    if (end === token + 1) return undefined;
    return {
      first: startOfName(text, token),
      end,
      kind: "organization",
      weight: 3,
    };
  },
};
