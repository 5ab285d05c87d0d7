const longestId = 40;

/** Gives out ids for names: their words in small plain letters, numbered where two would be the same. */
export class ItemIds {
  readonly #taken: Set<string>;
  /** The number last given to ids that begin alike. */
  readonly #numbers = new Map<string, number>();

  /** Ids that are in use already are not given out. */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  idFor(name: string): string {
    const base = plainWords(name) || "item";
    let id = base;
    let number = this.#numbers.get(base) ?? 1;
    while (this.#taken.has(id)) id = `${base}-${++number}`;
    this.#numbers.set(base, number);
    this.#taken.add(id);
    return id;
  }
}

/** "Łódź, the city" → "lodz-the-city": marks dropped, other signs as hyphens, cut at a word. */
function plainWords(name: string): string {
  const head = name.slice(0, longestId * 2).toLowerCase();
  // Also with dashes and quotes, of which no word has any.
  if (/^[\x20-\x7e\u2010-\u2027]*$/.test(head)) {
    const words = asciiWords(head);
    if (words.length > longestId || name.length <= head.length)
      return shortened(words);
  }
  const words = name
    .slice(0, longestId * 4)
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}’']/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  return shortened(words.replace(/^-|-$/g, ""));
}

/** No more words than an id can have. */
function asciiWords(name: string): string {
  let words = "";
  let isNew = false;
  for (let from = 0; from < name.length && words.length <= longestId;) {
    const end = endOfWord(name, from);
    if (end === from) {
      if (!/['’]/.test(name.charAt(from))) isNew = true;
      from++;
      continue;
    }
    words += (isNew && words !== "" ? "-" : "") + name.slice(from, end);
    isNew = false;
    from = end;
  }
  return words;
}

function endOfWord(name: string, from: number): number {
  let end = from;
  for (let code = name.charCodeAt(end); isPlain(code);)
    code = name.charCodeAt(++end);
  return end;
}

/** a to z and 0 to 9 */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function shortened(words: string): string {
  if (words.length <= longestId) return words;
  const cut = words.lastIndexOf("-", longestId);
  return words.slice(0, cut > 0 ? cut : longestId);
}
