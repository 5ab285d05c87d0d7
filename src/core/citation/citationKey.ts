import type { Article, CslName } from "../model/article.js";

/** Words that a title may begin with and that tell titles apart badly. */
const emptyWords = new Set(
  "a an and as at by for from how in into is it its of on or that the their this to was what when where which who why will with".split(
    " ",
  ),
);

/** A key for the article, such as `abiru2016worst`: family name, year, first telling word of the title. Never empty. */
export function makeCitationKey(article: Article): string {
  const year = /\d{4}/.exec(article.issued ?? "")?.[0] ?? "";
  const title = plainWords(article.title);
  const word = title.find((one) => !emptyWords.has(one)) ?? title[0] ?? "";
  const key = `${nameOf(article.author[0])}${year}${word}`;
  // A key that begins with a digit is none to BibTeX.
  return /^\p{L}/u.test(key) ? key : `article${key}`;
}

function nameOf(name: CslName | undefined): string {
  return plainWords(name?.family ?? name?.literal ?? "").join("");
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
