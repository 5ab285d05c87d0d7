import type { CardWords } from "../../../../src/features/hover/cardText.js";
import { actorKindWords } from "../../../support/actorKindWords.js";

/** What the host says in English. */
export const words: CardWords = {
  kind: actorKindWords,
  status: {
    happened: "happened",
    planned: "planned",
    postponed: "postponed",
    cancelled: "cancelled",
  },
  suggested: "suggested",
  lead: "Lead",
  inferred: "date inferred",
  asOf: (role, date) => `${role} (as of ${date})`,
  elsewhere: "elsewhere:",
  undated: "undated",
  also: (names) => `also: ${names}`,
  more: (count) => `${count} more`,
  dates: { locale: "en" },
};
