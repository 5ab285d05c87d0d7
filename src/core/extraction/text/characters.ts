/** What a UTF-16 unit is to the tokenizer. */
export enum characterClass {
  space,
  lineBreak,
  lower,
  upper,
  digit,
  /** Belongs to the character before it: combining marks, joiners, the soft hyphen. */
  mark,
  apostrophe,
  other,
  /** The first half of a pair; the code point decides. */
  surrogate,
}

/** The class of each unit met so far, plus one. */
const known = new Uint8Array(0x10000);

/** The class of a UTF-16 unit. */
export function classOf(unit: number): characterClass {
  const found = known[unit];
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- a column holds numbers
  if (found) return found - 1;
  // Beyond a text there is no unit but NaN.
  const kind = unit >= 128 ? classBeyondAscii(unit) : classOfAscii(unit);
  known[unit] = kind + 1;
  return kind;
}

function classOfAscii(code: number): characterClass {
  if (code >= 0x61 && code <= 0x7a) return characterClass.lower;
  if (code >= 0x41 && code <= 0x5a) return characterClass.upper;
  if (code >= 0x30 && code <= 0x39) return characterClass.digit;
  if (code >= 0x0a && code <= 0x0d) return characterClass.lineBreak;
  if (code <= 0x20) return characterClass.space;
  return code === 0x27 ? characterClass.apostrophe : characterClass.other;
}

function classBeyondAscii(unit: number): characterClass {
  if (unit === 0x2019 || unit === 0x2bc || unit === 0x2bb)
    return characterClass.apostrophe;
  if (unit >= 0x2000 && unit <= 0x206f) return classOfPunctuation(unit);
  if (unit === 0xa0 || unit === 0xfeff || unit === 0x3000)
    return characterClass.space;
  if (unit === 0xad) return characterClass.mark;
  if (unit === 0x85) return characterClass.lineBreak;
  if (unit >= 0xd800 && unit <= 0xdbff) return characterClass.surrogate;
  return classOfLetter(String.fromCharCode(unit));
}

/** Of Western letters, which have no titles, their other case tells the class, and sooner than Unicode's properties. */
function classOfLetter(letter: string): characterClass {
  const isWestern = letter < "\u0180";
  if (isWestern && letter !== letter.toLowerCase()) return characterClass.upper;
  if (isWestern && letter !== letter.toUpperCase()) return characterClass.lower;
  return classOfCharacter(letter);
}

/** General Punctuation, U+2000 to U+206F. */
function classOfPunctuation(unit: number): characterClass {
  if (unit <= 0x200b || unit === 0x202f || unit === 0x205f)
    return characterClass.space;
  if (unit === 0x2028 || unit === 0x2029) return characterClass.lineBreak;
  return unit === 0x200c || unit === 0x200d
    ? characterClass.mark
    : characterClass.other;
}

/** The class of a character beyond ASCII by its Unicode properties. */
export function classOfCharacter(character: string): characterClass {
  if (/^\p{Lu}/u.test(character)) return characterClass.upper;
  if (/^\p{L}/u.test(character)) return characterClass.lower;
  if (/^\p{M}/u.test(character)) return characterClass.mark;
  return /^\p{Nd}/u.test(character)
    ? characterClass.digit
    : characterClass.other;
}

/** Whether a word is of letters alone; told without Unicode's tables, which are slow where they are first asked, for those of the West. */
export function isOfLetters(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const kind = classOf(word.charCodeAt(at));
    if (kind === characterClass.surrogate) return /^\p{L}+$/u.test(word);
    if (kind !== characterClass.lower && kind !== characterClass.upper)
      return false;
  }
  return word !== "";
}

/** The units of a list of signs of one unit each. */
export function unitsOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}
