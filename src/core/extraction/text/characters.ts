/** What a UTF-16 unit is to the tokenizer. */
export const characterClass = {
  space: 0,
  lineBreak: 1,
  lower: 2,
  upper: 3,
  digit: 4,
  /** Belongs to the character before it: combining marks, joiners, the soft hyphen. */
  mark: 5,
  apostrophe: 6,
  other: 7,
  /** The first half of a pair; the code point decides. */
  surrogate: 8,
} as const;

/** One of the numbers of `characterClass`. */
export type CharacterClass = number;

const { space, lineBreak, lower, upper, digit, mark, apostrophe, other } =
  characterClass;

/** The class of each unit met so far, plus one. */
const known = new Uint8Array(0x10000);

/** The class of a UTF-16 unit. */
export function classOf(unit: number): CharacterClass {
  const found = known[unit];
  if (found) return found - 1;
  const kind = unit < 128 ? classOfAscii(unit) : classBeyondAscii(unit);
  known[unit] = kind + 1;
  return kind;
}

function classOfAscii(code: number): CharacterClass {
  if (code >= 0x61 && code <= 0x7a) return lower;
  if (code >= 0x41 && code <= 0x5a) return upper;
  if (code >= 0x30 && code <= 0x39) return digit;
  if (code >= 0x0a && code <= 0x0d) return lineBreak;
  if (code <= 0x20) return space;
  return code === 0x27 ? apostrophe : other;
}

function classBeyondAscii(unit: number): CharacterClass {
  if (unit === 0x2019 || unit === 0x2bc || unit === 0x2bb) return apostrophe;
  if (unit >= 0x2000 && unit <= 0x206f) return classOfPunctuation(unit);
  if (unit === 0xa0 || unit === 0xfeff || unit === 0x3000) return space;
  if (unit === 0xad) return mark;
  if (unit === 0x85) return lineBreak;
  if (unit >= 0xd800 && unit <= 0xdbff) return characterClass.surrogate;
  return classOfLetter(String.fromCharCode(unit));
}

/** Of Western letters, which have no titles, their other case tells the class, and sooner than Unicode's properties. */
function classOfLetter(letter: string): CharacterClass {
  const isWestern = letter < "\u0180";
  if (isWestern && letter !== letter.toLowerCase()) return upper;
  if (isWestern && letter !== letter.toUpperCase()) return lower;
  return classOfCharacter(letter);
}

/** General Punctuation, U+2000 to U+206F. */
function classOfPunctuation(unit: number): CharacterClass {
  if (unit <= 0x200b || unit === 0x202f || unit === 0x205f) return space;
  if (unit === 0x2028 || unit === 0x2029) return lineBreak;
  return unit === 0x200c || unit === 0x200d ? mark : other;
}

/** The class of a character beyond ASCII by its Unicode properties. */
export function classOfCharacter(character: string): CharacterClass {
  if (/^\p{Lu}/u.test(character)) return upper;
  if (/^\p{L}/u.test(character)) return lower;
  if (/^\p{M}/u.test(character)) return mark;
  return /^\p{Nd}/u.test(character) ? digit : other;
}

/** The units of a list of signs of one unit each. */
export function unitsOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}
