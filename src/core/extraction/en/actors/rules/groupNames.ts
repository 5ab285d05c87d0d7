import { wordClass } from "../../../lexicon/wordClass.js";
import type { ActorRule } from "../../../actors/actorRule.js";
import { startOfName } from "../../../actors/bodyName.js";

const group = wordClass.group;
const name = wordClass.name;
const demonym = wordClass.demonym;
const state = wordClass.state;
const direction = wordClass.direction;
const place = wordClass.place;
const ofNations = demonym | state | direction | place;
/** Always a bloc or a people, whoever is in it. */
const always = /^(?:alliance|bloc|axis|entente|tribes?|peoples?|empire)$/;

/** Reads "European Union", "Baltic Alliance", "Iroquois Nations", and "Mughal Empire" as a state; leaves "the alliance", "Trade Union" and "Danish People's Party". */
export const groupNames: ActorRule = {
  id: "groupNames",
  trigger: group,
  read(text, token) {
    const { article } = text;
    const isOwner =
      /^'s?$/.test(article.word(token + 1)) && text.is(token + 2, name);
    if (!text.is(token, name) || isOwner) return undefined;
    const first = startOfName(text, token);
    if (first === token) return undefined;
    const isGroup =
      always.test(article.word(token)) || text.is(first, ofNations);
    const kind = article.word(token) === "empire" ? "state" : "group";
    return isGroup ? { first, end: token + 1, kind, weight: 3.2 } : undefined;
  },
};
