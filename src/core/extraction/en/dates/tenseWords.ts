import type { TenseWords } from "../../dates/language.js";
import { wordSet } from "../../text/wordSet.js";

const irregular =
  "was were had did said told came went made took met began gave held won lost left became saw got rose fell grew fought led ran brought bought sold sent spent built broke chose drew drove felt flew found forgot kept knew laid lent meant paid read rode sang sank sat sought shot showed shut slept spoke stood stole struck swore taught thought threw understood withdrew wrote wore awoke bore beat bent bet bid bit bled blew bred burnt caught clung crept dealt dug drank fed fled flung froze ground hid hung hurt knelt leapt learnt lit overcame overthrew quit rang shook shrank slid split sprang spread swept swam swung tore trod undertook upheld wept wound rewrote rebuilt remade retook".split(
    " ",
  );

const ahead =
  "be will would shall should may must going wants meets begins opens resumes expires publishes travels departs arrives plans planned planning expects expected scheduled due hopes intends aims slated deadline upcoming postponed wo ll".split(
    " ",
  );

const participles = new Set(irregular);

/** Words that tell whether a sentence speaks of what was or what is to come. */
export const tenseWords: TenseWords = {
  future: new Set(ahead),
  past: new Set(irregular.filter((word) => word !== "read")),
  passive: wordSet("be being been"),
  now: wordSet(
    "will shall wo ll is are has have plans expects hopes intends aims",
  ),
  aims: wordSet("for"),
  toBe: new Set(["was to", "were to"]),
  before: wordSet("had"),
  isParticiple: (word) =>
    /..(?:ed|en|wn|ne|un)$/.test(word) || participles.has(word),
  relatives: wordSet("which who whose where"),
  lasting: wordSet("still ever"),
  isPastForm: (word) => word.length > 4 && word.endsWith("ed"),
};
