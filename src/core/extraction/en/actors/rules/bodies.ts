import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";
import { endAfterOf, startOfName } from "../../../actors/bodyName.js";

const body = wordClass.body;
const weakBody = wordClass.weakBody;
const name = wordClass.name;
const bodyOpener = wordClass.bodyOpener;

/** Reads "Kensington Bank", "Ministry of Health and Welfare", "Workers' Party of Korea"; leaves "the bank" and "Party" alone. */
export const bodies: ActorRule = {
  id: "bodies",
  trigger: body,
  read(text, token) {
    if (!text.is(token, name)) return undefined;
    const first = startOfName(text, token);
    const end = text.is(token, bodyOpener)
      ? endAfterOf(text, token + 1)
      : token + 1;
    const isWeak = text.is(token, weakBody);
    if (end - first === 1)
      return isWeak || text.article.isSentenceStart(token)
        ? undefined
        : { first, end, kind: "organization", weight: 1 };
    return { first, end, kind: "organization", weight: isWeak ? 2 : 3 };
  },
};
