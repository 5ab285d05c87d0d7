import type { CardWords } from "../../../../src/features/hover/cardText.js";

/** What the host says in English. */
export const words: CardWords = {
  kind: {
    person: "person",
    state: "state",
    administration: "administration",
    organization: "organization",
    group: "group",
    agreement: "agreement",
    place: "place",
  },
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
