import type { EventStatus } from "../../model/event.js";

/** What a pronoun can stand for, named after the English one. */
export type Pronoun = "he" | "it" | "they" | "who";

/** The words by which a language's stories tie a sentence to the one before. */
export interface NarrativeWords {
  /** Before an occasion: "in", "at", "during". */
  readonly during: ReadonlySet<string>;
  /** That point back: "this", "the". */
  readonly pointers: ReadonlySet<string>;
  /** What people do together at one time: "meeting", "visit". */
  readonly occasions: ReadonlySet<string>;
  /** What is said or done in return: "reply", "response". */
  readonly answers: ReadonlySet<string>;
  /** Verbs of doing something in return: "responded". */
  readonly answered: ReadonlySet<string>;
  /** That tie a sentence to others and mean nothing in a title: "then", "also" */
  readonly linkers: ReadonlySet<string>;
  /** Before a phrase put first: "in", "as" */
  readonly fronts: ReadonlySet<string>;
  /** Before what follows from saying: "that" */
  readonly complements: ReadonlySet<string>;
  /** That begin a clause which stands by itself: "but" */
  readonly contrasts: ReadonlySet<string>;
  /** Of a person named before: "who" */
  readonly relatives: ReadonlySet<string>;
  /** Of a thing named before: "which" */
  readonly thingRelatives: ReadonlySet<string>;
  /** That hang on what is behind them: "only" in 1990, "hours" after the vote. */
  readonly limiters: ReadonlySet<string>;
  /** Before what something is measured by: "compared", "than". */
  readonly comparers: ReadonlySet<string>;
  /** Of an owner named before, "whose", and what the owner's name then has behind it. */
  readonly genitives: ReadonlyMap<string, string>;
  /** Before what somebody is in: "in", "near" */
  readonly locating: ReadonlySet<string>;
  /** "the" */
  readonly articles: ReadonlySet<string>;
  /** Before when something began, and before what it was once: "since", "from" */
  readonly onsets: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  /** By which a state acts: "government", "army" */
  readonly stateOrgans: ReadonlySet<string>;
  /** Behind an owner: "'s" */
  readonly possessives: ReadonlySet<string>;
  /** Verbs of two words by which a plan ends: "put off" */
  readonly undoing: ReadonlyMap<string, EventStatus>;
  /** "was" or "were" for the last word of a subject, and a finite verb that it has. */
  passive(subject: string, verb: string): string;
  /** The writer: "I", "we" */
  readonly writers: ReadonlySet<string>;
  /** Of what is first or most since a time: "worst", "biggest". */
  readonly extremes: ReadonlySet<string>;
  /** That tell what came next: "then", "afterwards". */
  readonly sequels: ReadonlySet<string>;
  /** Pronouns of persons, and the form that they have as objects: "she", "her" */
  readonly objects: ReadonlyMap<string, string>;
  /** That stand for an actor named before. */
  readonly pronouns: ReadonlyMap<string, Pronoun>;
}
