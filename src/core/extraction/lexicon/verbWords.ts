/** What a word can be in a verb group, as bits. */
export enum verbClass {
  /** am, is, are */
  isForm = 1 << 0,
  /** was, were */
  wasForm = 1 << 1,
  /** have, has */
  hasForm = 1 << 2,
  had = 1 << 3,
  /** will, shall */
  will = 1 << 4,
  would = 1 << 5,
  /** may, could, must, … */
  modal = 1 << 6,
  /** did */
  did = 1 << 7,
  /** A past form that is nothing else: "went" */
  past = 1 << 8,
  /** A past form that is also a noun, an adjective or a present: "cut", "left" */
  doubtfulPast = 1 << 9,
  participle = 1 << 10,
  /** Ends in "-ed". */
  ed = 1 << 11,
  /** Words of saying in the past or present: "said", "announces" */
  speech = 1 << 12,
  /** After "is": what is to come: "scheduled", "due" */
  plan = 1 << 13,
  postpone = 1 << 14,
  cancel = 1 << 15,
  /** Between the parts of a verb group: "not", "already", "officially" */
  adverb = 1 << 16,
  /** Before a noun: "the", "of", "his"; no past form stands right after it. */
  beforeNoun = 1 << 17,
  to = 1 << 18,
  /** Begins a clause: "when", "which", "but" */
  clauseStart = 1 << 19,
  and = 1 << 20,
  /** An order that dates nothing: "if", "unless" */
  condition = 1 << 21,
  being = 1 << 22,
  /** he, they */
  pronoun = 1 << 23,
  /** Before who does what a participle tells: "by" */
  doer = 1 << 24,
  /** Before what something is planned for. */
  aim = 1 << 25,
  /** Begins a clause, or stands before a time: "until", "since" */
  timeStart = 1 << 26,
}

export type VerbClassName = keyof typeof verbClass;
