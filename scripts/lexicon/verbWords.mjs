// The words of verb groups, by the names of `verbClass` in src/core/extraction/lexicon/verbWords.ts; written by hand.

/** The words of each class; a word may be in several. */
export const verbWords = [
  ["isForm", "am is are isn't aren't"],
  ["wasForm", "was were wasn't weren't"],
  ["hasForm", "have has 've hasn't haven't"],
  ["had", "had hadn't"],
  ["will", "will shall won't 'll"],
  ["would", "would wouldn't"],
  [
    "modal",
    "may might can could should must can't cannot couldn't shouldn't ought",
  ],
  ["did", "did didn't"],
  ["being", "be being been"],
  ["to", "to"],
  ["and", "and or nor"],
  ["pronoun", "i you he she it we they there nobody everybody"],
  [
    "past",
    "went came became began broke brought built bought caught chose dealt dug drew drank drove ate fell fought fled flew forbade forgot forgave froze gave grew heard hid held kept knew laid led lent lost made met paid rode rang ran said saw sought sold sent shook showed sang sank sat slept spoke spent sprang stood stole stuck struck strove swore swept swam swung took taught tore told thought threw understood woke wore won withdrew withstood wrote undertook overthrew oversaw overtook foresaw foretold arose awoke became befell beheld bred burnt clung crept dreamt dwelt leapt learnt misled mistook outdid overcame overran rebuilt redrew resold rethought retook retold shone shrank slew slid slung sowed spun strode strung swelled thrust trod upheld wept wrung got found rose rewrote remade reran",
  ],
  [
    "doubtfulPast",
    "cut set put hit let cost read split spread shed cast bid bet hurt shut quit left felt lay fed bore bound lit beat burst wound ground sped upset reset broadcast forecast bled blew bent",
  ],
  [
    "participle",
    "been born done gone become begun broken brought built bought caught chosen cut dealt drawn drunk driven eaten fallen fought fled flown forbidden forgotten forgiven found frozen given gone got gotten grown heard held hidden hit hung kept known laid led left lent lost made meant met paid put read ridden risen run said seen sent set shaken shown shut sold sought spent split spoken spread stolen stood struck sung sunk sworn swept taken taught told thought thrown torn understood woken won worn withdrawn written undertaken overthrown overseen overtaken foreseen arisen borne beaten blown bound come cost felt bred overcome rebuilt retaken upheld",
  ],
  [
    "speech",
    "said says say told tells stated states announced announces added adds claimed claims argued argues explained explains reported reports confirmed confirms warned warns noted notes insisted insists denied denies declared declares predicted predicts admitted admits commented comments suggested suggests acknowledged asked asks replied replies wrote writes described describes claim argue believe believes expects thinks hopes emphasized emphasised stressed stresses revealed reveals",
  ],
  [
    "plan",
    "scheduled due expected set slated planned likely going supposed intended poised bound",
  ],
  [
    "postpone",
    "postponed postpone postpones postponing delayed deferred rescheduled adjourned",
  ],
  ["cancel", "cancelled canceled cancel cancels cancelling scrapped aborted"],
  [
    "adverb",
    "not never also already officially formally only just still again soon later once recently finally initially originally reportedly subsequently eventually effectively largely ever since n't even thus therefore then now previously allegedly apparently usually often always first successfully further all both",
  ],
  [
    "beforeNoun",
    "the a an its his her their our my your this that these those some any no each every of in on at by for with from into as more most very well newly so such than per about between among against under over without within because despite and-or several many few two three four five",
  ],
  [
    "clauseStart",
    "when while after before although though because since whereas which who whom whose where that but until once so if unless however thus",
  ],
  ["timeStart", "until till since before after"],
  ["doer", "by"],
  ["aim", "for"],
  ["condition", "if unless whether"],
];
