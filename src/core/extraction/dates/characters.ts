/** What a character is to us; blanks are 0, so that a table of them needs no filling. */
export const characterKind = {
  blank: 0,
  letter: 1,
  digit: 2,
  mark: 3,
} as const;

/** Kinds of the first 256 characters, by their code. */
const latin = Uint8Array.from({ length: 256 }, (_, code) => kindOfLatin(code));

/** Beyond Latin letters all but punctuation and blanks counts as a letter. */
export function kindOf(code: number): number {
  if (code < 256) return latin[code] ?? 0;
  return code < 0x2000 ? characterKind.letter : kindBeyond(code);
}

/** Lower case for ASCII letters; one dash and one apostrophe for all of theirs. */
export function fold(code: number): number {
  if (code < 91) return code >= 65 ? code + 32 : code;
  if (code < 0x2010) return code;
  if (code <= 0x2015 || code === 0x2212) return 45;
  return code === 0x2018 || code === 0x2019 ? 39 : code;
}

function kindOfLatin(code: number): number {
  if (code <= 32 || code === 0xa0) return characterKind.blank;
  if (code >= 48 && code <= 57) return characterKind.digit;
  const isLetter =
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) ||
    code === 0xaa ||
    code === 0xb5 ||
    code === 0xba;
  return isLetter ? characterKind.letter : characterKind.mark;
}

function kindBeyond(code: number): number {
  if (code <= 0x206f)
    return code <= 0x200b || code === 0x2028
      ? characterKind.blank
      : characterKind.mark;
  if (code === 0x3000 || code === 0xfeff) return characterKind.blank;
  const isMark = code === 0x2212 || (code >= 0x3001 && code <= 0x3020);
  return isMark ? characterKind.mark : characterKind.letter;
}
