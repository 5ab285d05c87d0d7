import { isPlural, locatorTerms, type LocatorLabel } from "./locator.js";

/** The `lang` of a document's front matter: `en-GB`. */
export function readDocumentLanguage(text: string): string | undefined {
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return undefined;
  const head = text.slice(0, 4000);
  const end = head.search(/\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/);
  return /^lang[ \t]*:[ \t]*["']?(?<lang>[\w-]+)/m.exec(
    end < 0 ? head : head.slice(0, end),
  )?.groups?.lang;
}

/** The terms that Pandoc reads as locators in a document of another language than American English: one place, several. */
const termsByLanguage: Readonly<
  Record<string, Partial<Record<LocatorLabel, readonly [string, string]>>>
> = {
  de: {
    page: ["S.", "S."],
    paragraph: ["Abs.", "Abs."],
    section: ["Abschnitt", "Abschnitte"],
    chapter: ["Kapitel", "Kapitel"],
  },
  en: {
    page: ["page", "pages"],
    paragraph: ["paragraph", "paragraphs"],
    section: ["section", "sections"],
    chapter: ["chapter", "chapters"],
  },
  es: {
    page: ["página", "páginas"],
    paragraph: ["párrafo", "párrafos"],
    section: ["sección", "secciones"],
    chapter: ["capítulo", "capítulos"],
  },
  fr: {
    page: ["page", "pages"],
    paragraph: ["paragraphe", "paragraphes"],
    section: ["section", "sections"],
    chapter: ["chapitre", "chapitres"],
  },
};

/** A locator as Pandoc reads it in a document of that language; without one, as in American English. */
export function writePandocTerm(
  label: LocatorLabel,
  value: string,
  language: string | undefined,
): string {
  const isAmerican = language === undefined || /^en(?:-US)?$/i.test(language);
  const base = language?.slice(0, 2).toLowerCase() ?? "";
  const local = isAmerican ? undefined : termsByLanguage[base]?.[label];
  const [one, many] = local ?? locatorTerms[label];
  return `${isPlural(value) ? many : one} ${value}`;
}
