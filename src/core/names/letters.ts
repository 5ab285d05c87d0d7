/** Kinds of a UTF-16 unit. From `mark` on it belongs to a word, from `letter` on a word can begin with it. */
const unknown = 0;
/** In no word. */
export const other = 1;
/** Combining marks, soft hyphens, joiners, second halves of pairs: part of the word, no letter of it. */
export const mark = 2;
export const letter = 3;
/** A Hebrew or Arabic letter: short words are written together with the next one. */
export const prefixed = 4;
export const katakana = 5;
/** A character of a script without spaces: each is a word of its own. */
export const single = 6;
/** A syllable: particles follow a name without a space, so that each is a word, but a name begins where a run does. */
export const hangul = 7;

/** By Unicode a letter, in texts the sign ’. */
const apostropheLetter = 0x2bc;
const unspacedLetter =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** Letters that have no decomposition and are still written as the plain one. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({ ł: "l", đ: "d", ø: "o", ħ: "h", ı: "i", ς: "σ" }),
);
/** In the loose spelling: letters that transcriptions interchange. */
const looseLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({ y: "i", j: "i", w: "v" }),
);

/**
 * What the index knows of each UTF-16 unit, in tables that fill as units are met.
 * `keys` fold case, width, and marks, so that all spellings of a word that may be the same have the same keys.
 */
export class Letters {
  readonly kinds = new Uint8Array(0x10000);
  readonly keys = new Uint16Array(0x10000);
  /** As `keys`, but only of letters that need no closer look to read a word; 0 of the others. */
  readonly plainKeys = new Uint16Array(0x10000);
  /** As `keys`, with the case kept. */
  readonly #casedKeys = new Uint16Array(0x10000);

  constructor(readonly isLoose: boolean) {
    for (let unit = 0; unit < 0x250; unit++) this.learn(unit);
  }

  /** The kind of the unit. */
  kindOf(unit: number): number {
    const kind = this.kinds[unit] ?? other;
    return kind === unknown ? this.learn(unit) : kind;
  }

  /** The kind of the unit at the offset; of a place outside the text, one that is in no word. */
  kindAt(text: string, at: number): number {
    if (at < 0 || at >= text.length) return other;
    return this.kindOf(unitAt(text, at));
  }

  /** The key of the unit with its case kept. */
  casedKeyOf(unit: number): number {
    if (this.kinds[unit] === unknown) this.learn(unit);
    return this.#casedKeys[unit] ?? 0;
  }

  /** Whether a word begins at the offset, which lies in the text: with a letter that does not go on from the one before. */
  startsWord(text: string, at: number): boolean {
    const kind = this.kindOf(unitAt(text, at));
    if (kind < letter) return false;
    const before = at > 0 ? this.kindOf(unitAt(text, at - 1)) : other;
    if (before !== mark) return !joins(before, kind);
    return !joins(this.#kindUnderMark(text, at - 1), kind);
  }

  /** The kind of the unit that the mark is on. */
  #kindUnderMark(text: string, at: number): number {
    let base = at;
    while (base > 0 && this.kindAt(text, base) === mark) base--;
    return this.kindAt(text, base);
  }

  /** Fills the unit's row in the tables and gives its kind. */
  learn(unit: number): number {
    const kind = kindOf(unit);
    const base = plainBase(unit);
    this.kinds[unit] = kind;
    if (kind <= mark) return kind;
    const folded = this.#fold(base.toLowerCase());
    const cased = base === base.toLowerCase() ? folded : folded.toUpperCase();
    this.keys[unit] = folded.charCodeAt(0);
    if (kind === letter && !this.isLoose)
      this.plainKeys[unit] = folded.charCodeAt(0);
    this.#casedKeys[unit] = cased.charCodeAt(0);
    return kind;
  }

  #fold(lower: string): string {
    const plain = plainLetters.get(lower) ?? lower;
    return this.isLoose ? (looseLetters.get(plain) ?? plain) : plain;
  }
}

/**
 * The unit at the offset, which lies in the text. Called this way round, a string is not asked for its method, which is slow
 * where strings of many kinds (slices, joined ones, of one or two bytes a unit) come together.
 */
export function unitAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}

/** Whether a word goes on from a unit of the one kind to one of the other. */
export function joins(kind: number, next: number): boolean {
  if (next === mark) return kind >= mark;
  if (kind === letter || kind === prefixed)
    return next === letter || next === prefixed;
  return (kind === katakana || kind === hangul) && next === kind;
}

function kindOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return kindOfHalf(unit);
  const char = String.fromCharCode(unit);
  if (isIgnored(char)) return mark;
  if (unit === apostropheLetter || !/[\p{L}\p{N}\p{sc=Han}]/u.test(char))
    return other;
  if (isHangul(unit)) return hangul;
  if (unit >= 0x1160 && unit <= 0x11ff) return mark;
  if (/[\p{sc=Katakana}ー\uff70]/u.test(char)) return katakana;
  if (unspacedLetter.test(char) && !/\p{Nd}/u.test(char)) return single;
  return /[\p{sc=Hebrew}\p{sc=Arabic}]/u.test(char) ? prefixed : letter;
}

/** A pair counts by its first half: planes 2 and 3 are Han, of plane 1 the letters stand before the signs and pictures. */
function kindOfHalf(unit: number): number {
  if (unit >= 0xdc00) return mark;
  if (unit >= 0xd840 && unit <= 0xd88f) return single;
  return unit < 0xd834 || unit === 0xd835 || unit === 0xd83a ? letter : other;
}

function isIgnored(char: string): boolean {
  return /[\p{M}\p{Default_Ignorable_Code_Point}\uff9e\uff9f\u0640]/u.test(
    char,
  );
}

/** Whole syllables and the first letters of those that are written in parts; the other parts are marks. */
function isHangul(unit: number): boolean {
  return (
    (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x1100 && unit < 0x1160)
  );
}

/** The unit as a letter of usual width without its marks. */
function plainBase(unit: number): string {
  const char = String.fromCharCode(unit);
  return unit < 0x80 ? char : char.normalize("NFKD").charAt(0);
}
