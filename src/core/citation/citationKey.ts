import type { Article, CslName } from "../model/article.js";
import { isCrossReference } from "./citationLabels.js";

/** Words that a title may begin with and that tell titles apart badly. */
const emptyWords = new Set(
  "a an and as at by for from how in into is it its of on or that the their this to was what when where which who why will with".split(
    " ",
  ),
);

/** What keys are made of when nothing else is wished: `abiru2016worst`. */
const usualKeyFormula = "[author][year][title]";

export interface KeyWishes {
  /**
   * What a key is made of: `[author]` is the first author's family name, `[year]`, `[title]` the first telling word of
   * the title, `[title3]` the first three; `[Author]` and `[Title]` begin with capitals. All else stands as it is.
   */
  readonly formula?: string;
  /** Keys that are not free, in whatever case. */
  readonly taken?: Iterable<string>;
}

/** A key for the article that can stand in every markup, such as `abiru2016worst`; of those taken, the next with `a`, `b`, `c`. */
export function makeCitationKey(
  article: Article,
  { formula = "", taken = [] }: KeyWishes = {},
): string {
  const filled = (formula.trim() || usualKeyFormula)
    .slice(0, 200)
    .replace(/\[([A-Za-z]{1,6})([1-9]?)\]/g, (_, name: string, count: string) =>
      fill(article, name, Number(count || 1)),
    );
  return freeKey(asKey(filled), taken);
}

function fill(article: Article, name: string, count: number): string {
  switch (name) {
    case "author":
      return nameOf(article.author[0]);
    case "Author":
      return capitalized(nameOf(article.author[0]));
    case "year":
      return /\d{4}/.exec(article.issued ?? "")?.[0] ?? "";
    case "title":
      return titleWords(article.title, count).join("");
    case "Title":
      return titleWords(article.title, count).map(capitalized).join("");
    default:
      return "";
  }
}

/** A key that begins with a digit is none to BibTeX, and one like `fig-map` is a figure to Quarto. */
function asKey(filled: string): string {
  const key = filled
    .replace(/[^\p{L}\p{N}_:.+/-]/gu, "")
    .replace(/^[_:.+/-]+|[:.+/-]+$/g, "");
  const isFit = /^\p{L}/u.test(key) && !isCrossReference(key);
  return isFit ? key : `article${key}`;
}

function freeKey(key: string, taken: Iterable<string>): string {
  const inUse = new Set([...taken].map((one) => one.toLowerCase()));
  if (!inUse.has(key.toLowerCase())) return key;
  for (let count = 0; ; count++) {
    const lettered = key + letters(count);
    if (!inUse.has(lettered.toLowerCase())) return lettered;
  }
}

/** a, b, … z, aa, ab, … */
function letters(count: number): string {
  const letter = String.fromCharCode("a".charCodeAt(0) + (count % 26));
  return count < 26 ? letter : letters(Math.floor(count / 26) - 1) + letter;
}

function nameOf(name: CslName | undefined): string {
  return plainWords(name?.family ?? name?.literal ?? "").join("");
}

function titleWords(title: string, count: number): readonly string[] {
  const words = plainWords(title);
  const telling = words.filter((word) => !emptyWords.has(word));
  return (telling.length > 0 ? telling : words).slice(0, count);
}

function capitalized(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
}

/** The words in small letters without marks; "Łódź’s" gives "lodzs". */
function plainWords(text: string): string[] {
  const plain = text
    .slice(0, 400)
    .normalize("NFD")
    .replace(/[\p{M}’']/gu, "")
    .replaceAll("ł", "l")
    .replaceAll("Ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("ß", "ss")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
