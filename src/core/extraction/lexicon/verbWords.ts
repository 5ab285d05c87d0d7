/** What a word can be in a verb group, as bits. */
export const verbClass = {
  /** am, is, are */
  isForm: 1 << 0,
  /** was, were */
  wasForm: 1 << 1,
  /** have, has */
  hasForm: 1 << 2,
  had: 1 << 3,
  /** will, shall */
  will: 1 << 4,
  would: 1 << 5,
  /** may, could, must, … */
  modal: 1 << 6,
  /** did */
  did: 1 << 7,
  /** A past form that is nothing else: "went" */
  past: 1 << 8,
  /** A past form that is also a noun, an adjective or a present: "cut", "left" */
  doubtfulPast: 1 << 9,
  participle: 1 << 10,
  /** Ends in "-ed". */
  ed: 1 << 11,
  /** Words of saying in the past or present: "said", "announces" */
  speech: 1 << 12,
  /** After "is": what is to come: "scheduled", "due" */
  plan: 1 << 13,
  postpone: 1 << 14,
  cancel: 1 << 15,
  /** Between the parts of a verb group: "not", "already", "officially" */
  adverb: 1 << 16,
  /** Before a noun: "the", "of", "his"; no past form stands right after it. */
  beforeNoun: 1 << 17,
  to: 1 << 18,
  /** Begins a clause: "when", "which", "but" */
  clauseStart: 1 << 19,
  and: 1 << 20,
  /** An order that dates nothing: "if", "unless" */
  condition: 1 << 21,
  being: 1 << 22,
  /** he, they */
  pronoun: 1 << 23,
} as const;

const { isForm, wasForm, hasForm, had, will, would, modal, did } = verbClass;
const { past, doubtfulPast, participle, speech, plan } = verbClass;

/** The classes of words, by lists that name them. */
export const englishVerbWords: readonly (readonly [number, string])[] = [
  [isForm, "am is are isn't aren't"],
  [wasForm, "was were wasn't weren't"],
  [hasForm, "have has 've hasn't haven't"],
  [had, "had hadn't"],
  [will, "will shall won't 'll"],
  [would, "would wouldn't"],
  [
    modal,
    "may might can could should must can't cannot couldn't shouldn't ought",
  ],
  [did, "did didn't"],
  [verbClass.being, "be being been"],
  [verbClass.to, "to"],
  [verbClass.and, "and or nor"],
  [verbClass.pronoun, "i you he she it we they there nobody everybody"],
  [
    past,
    "went came became began broke brought built bought caught chose dealt dug drew drank drove ate fell fought fled flew forbade forgot forgave froze gave grew heard hid held kept knew laid led lent lost made met paid rode rang ran said saw sought sold sent shook showed sang sank sat slept spoke spent sprang stood stole stuck struck strove swore swept swam swung took taught tore told thought threw understood woke wore won withdrew withstood wrote undertook overthrew oversaw overtook foresaw foretold arose awoke became befell beheld bred burnt clung crept dreamt dwelt leapt learnt misled mistook outdid overcame overran rebuilt redrew resold rethought retook retold shone shrank slew slid slung sowed spun strode strung swelled thrust trod upheld wept wrung got found rose",
  ],
  [
    doubtfulPast,
    "cut set put hit let cost read split spread shed cast bid bet hurt shut quit left felt lay fed bore bound lit beat burst wound ground sped upset reset broadcast forecast bled blew bent",
  ],
  [
    participle,
    "been done gone become begun broken brought built bought caught chosen cut dealt drawn drunk driven eaten fallen fought fled flown forbidden forgotten forgiven found frozen given gone got gotten grown heard held hidden hit hung kept known laid led left lent lost made meant met paid put read ridden risen run said seen sent set shaken shown shut sold sought spent split spoken spread stolen stood struck sung sunk sworn swept taken taught told thought thrown torn understood woken won worn withdrawn written undertaken overthrown overseen overtaken foreseen arisen borne beaten blown bound come cost felt bred overcome rebuilt retaken upheld",
  ],
  [
    speech,
    "said says say told tells stated states announced announces added adds claimed claims argued argues explained explains reported reports confirmed confirms warned warns noted notes insisted insists denied denies declared declares predicted predicts admitted admits commented comments suggested suggests acknowledged asked asks replied replies wrote writes described describes claim argue believe believes expects thinks hopes emphasized emphasised stressed stresses revealed reveals",
  ],
  [
    plan,
    "scheduled due expected set slated planned likely going supposed intended poised bound",
  ],
  [
    verbClass.postpone,
    "postponed postpone postpones postponing delayed deferred rescheduled adjourned",
  ],
  [
    verbClass.cancel,
    "cancelled canceled cancel cancels cancelling scrapped aborted",
  ],
  [
    verbClass.adverb,
    "not never also already officially formally only just still again soon later once recently finally initially originally reportedly subsequently eventually effectively largely ever since n't even thus therefore then now previously allegedly apparently usually often always first successfully further all both",
  ],
  [
    verbClass.beforeNoun,
    "the a an its his her their our my your this that these those some any no each every of in on at by for with from into as more most very well newly so such than per about between among against under over without within because despite and-or several many few two three four five",
  ],
  [
    verbClass.clauseStart,
    "when while after before although though because since whereas which who whom whose where that but until once so if unless however thus",
  ],
  [verbClass.condition, "if unless whether"],
];

/** Words in "-ed" that are no verbs. */
export const notPast: ReadonlySet<string> = new Set(
  "need seed speed breed feed indeed hundred bed red shed kindred sacred naked wicked exceed proceed succeed bleed greed creed weed deed steed reed so-called united armed limited advanced developed aged beloved supposed rugged crooked wretched learned".split(
    " ",
  ),
);
