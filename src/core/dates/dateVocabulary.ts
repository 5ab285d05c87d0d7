/** The words around months and numbers in a date, with `{0}` and `{1}` where the values go. */
export interface DateVocabulary {
  readonly spring: string;
  readonly summer: string;
  readonly autumn: string;
  readonly winter: string;
  readonly approximate: string;
  readonly uncertain: string;
  readonly decade: string;
  /** `{0}` is an ordinal number. */
  readonly century: string;
  readonly ordinal: (n: number) => string;
  readonly beforeChrist: string;
  readonly interval: string;
  readonly until: string;
  readonly from: string;
}

/** The English words; a host that speaks another language hands in its own. */
export const englishDateVocabulary: DateVocabulary = {
  spring: "spring {0}",
  summer: "summer {0}",
  autumn: "autumn {0}",
  winter: "winter {0}",
  approximate: "c. {0}",
  uncertain: "{0}?",
  decade: "the {0}s",
  century: "the {0} century",
  ordinal: englishOrdinal,
  beforeChrist: "{0} BC",
  interval: "{0} to {1}",
  until: "until {0}",
  from: "from {0}",
};

function englishOrdinal(n: number): string {
  const isTeen = Math.floor(n / 10) % 10 === 1;
  const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${String(n)}${ending}`;
}
