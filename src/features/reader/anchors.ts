/**
 * Gives each heading of a page the anchor that VS Code's Markdown gives it: lower case, blanks as hyphens, punctuation
 * left out, and a number behind the second of the same.
 */
export class Anchors {
  readonly #taken = new Map<string, number>();

  next(heading: string): string {
    const slug = slugOf(heading);
    const before = this.#taken.get(slug);
    this.#taken.set(slug, (before ?? -1) + 1);
    return before === undefined ? slug : `${slug}-${before + 1}`;
  }
}

function slugOf(heading: string): string {
  const words = heading
    .trim()
    .toLowerCase()
    .replace(/\s+/g, "-")
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}-]/gu, "")
    .replace(/^-+|-+$/g, "");
  return encodeURI(words);
}
