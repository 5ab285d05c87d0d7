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
      "will shall going would plans planned expected scheduled due hopes intends aims".split(
        " ",
      ),
    ),
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
  rangeOpeners: new Set(["between", "from"]),
};
