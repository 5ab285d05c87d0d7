import { wordClass } from "../../lexicon/wordClass.js";
import type { ActorRule } from "../actorRule.js";
import { endAfterOf, startOfName } from "../bodyName.js";

const agreement = wordClass.agreement;
const name = wordClass.name;

/** Reads "Treaty of Ghent", "Camp David Accords", "Corn Laws Act"; leaves "a treaty" and "Act" alone. */
export const agreements: ActorRule = {
  id: "agreements",
  trigger: agreement,
  read(text, token) {
    if (!text.is(token, name)) return undefined;
    // "Foreign Policy" names a department or a magazine as well.
    if (/^(?:policy|strategy)$/.test(text.article.word(token)))
      return undefined;
    const first = startOfName(text, token);
    const end = endAfterOf(text, token + 1);
    if (end - first === 1) return undefined;
    return { first, end, kind: "agreement", weight: 3.5 };
  },
};
