/** What a language's words mean to the ends of sentences; all in lower case, abbreviations with their dot. */
export interface SentenceWords {
  /** Capitalised before a name, so that no sentence ends after them: "dr.", "gen." */
  readonly titles: ReadonlySet<string>;
  /** Keep their dot before a number only: "no.", "p." */
  readonly beforeNumbers: ReadonlySet<string>;
  /** Keep their dot when capitalised: "oct.", "inc.", "mass." */
  readonly names: ReadonlySet<string>;
  /** Keep their dot however they are written: "etc.", "vs." */
  readonly anyCase: ReadonlySet<string>;
  /** Words that, in capitals after an abbreviation, begin a sentence: "the", "he" */
  readonly starters: ReadonlySet<string>;
}
