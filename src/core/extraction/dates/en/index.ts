import type { Language } from "../language.js";
import { groups } from "./groups/index.js";
import { lexicon } from "./lexicon/index.js";
import { patterns } from "./patterns/index.js";

/** Time expressions of English. */
export const english: Language = {
  id: "en",
  lexicon,
  groups,
  patterns,
  tense: {
    future: new Set(
      "be will shall should may must going plans planned planning expects expected scheduled due hopes intends aims slated deadline upcoming wo ll".split(
        " ",
      ),
    ),
    lasting: new Set(["still", "ever"]),
    passive: new Set(["be", "being", "been"]),
    past: new Set(
      "was were had did said told came went made took met began gave held won lost left became saw got".split(
        " ",
      ),
    ),
    isPastForm: (word) => word.length > 4 && word.endsWith("ed"),
  },
  rangeWords: new Set([
    "to",
    "-",
    "until",
    "till",
    "through",
    "and",
    "or",
    "/",
    "~",
  ]),
  listWords: new Set(["and", "or", "/"]),
  rangeOpeners: new Set(["between"]),
};
