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
    const id = this.#taken.has(base) ? this.#nextOf(base) : base;
    this.#taken.add(id);
    return id;
  }

  /** The first that is free of those that begin with it. */
  #nextOf(base: string): string {
    let number = this.#numbers.get(base) ?? 1;
    let id: string;
    do id = `${base}-${++number}`;
    while (this.#taken.has(id));
    this.#numbers.set(base, number);
    return id;
  }
}

/** "Łódź, the city" → "lodz-the-city": marks dropped, other signs as hyphens, cut at a word. */
function plainWords(name: string): string {
  const plain = asciiWords(name) ?? asciiWords(withoutAccents(name));
  return shortened(plain ?? wordsOfAnyScript(name));
}

function wordsOfAnyScript(name: string): string {
  const words = name
    .slice(0, longestId * 4)
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}’']/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  return words.replace(/^-|-$/g, "");
}

/** "Łódź" → "Łodz": the marks of Latin letters, found without the tables of all scripts. */
function withoutAccents(name: string): string {
  return name
    .slice(0, longestId * 4)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** A little more than an id can have, read unit by unit; undefined where it needs more than plain letters. */
function asciiWords(name: string): string | undefined {
  const units: number[] = [];
  let isNew = false;
  // By its letters: names are strings of many makes, which are slow to ask for a unit.
  for (const letter of name) {
    if (units.length > longestId) break;
    const unit = lowered(letter.charCodeAt(0));
    if (isPlain(unit)) {
      if (isNew && units.length > 0) units.push(hyphen);
      units.push(unit);
      isNew = false;
    } else if (!isSign(unit)) return undefined;
    else if (unit !== apostrophe && unit !== quote) isNew = true;
  }
  return String.fromCharCode(...units);
}

const hyphen = 0x2d;
const apostrophe = 0x27;
/** The apostrophe of print. */
const quote = 0x2019;

/** ASCII in lower case. */
function lowered(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
}

/** a to z and 0 to 9 */
function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

/** What is no letter of any script: ASCII without controls, dashes and quotes. */
function isSign(unit: number): boolean {
  return (unit >= 0x20 && unit <= 0x7e) || (unit >= 0x2010 && unit <= 0x2027);
}

function shortened(words: string): string {
  if (words.length <= longestId) return words;
  const cut = words.lastIndexOf("-", longestId);
  return words.slice(0, cut > 0 ? cut : longestId);
}
