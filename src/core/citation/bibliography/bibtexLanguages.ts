/** The names that biblatex's `langid` has for the languages of CSL records. */
export const bibtexLanguages: Readonly<Record<string, string>> = {
  de: "german",
  en: "english",
  es: "spanish",
  fr: "french",
  it: "italian",
  ja: "japanese",
  ru: "russian",
};
