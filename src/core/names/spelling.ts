/**
 * How alike a name in a text must be: `exact` up to width, apostrophes, dashes, blanks and Unicode's equivalence;
 * `marks` also without accents (Erdogan for Erdoğan); `loose` also in another transcription (Yanukovych, Yanukovich).
 */
export type Spelling = "exact" | "marks" | "loose";

/** Which case a name must have: its own, its own or capitals throughout, or any. */
export type LetterCase = "exact" | "capitals" | "any";

type Step = readonly [pattern: RegExp, replacement: string];

const unspaced = "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}]";

/** What may stand between and around a name's words without making it another name. */
const bareSteps: readonly Step[] = [
  [/[‐-―−־]/g, "-"],
  // Soft hyphens, joiners; the vowel points of Arabic and Hebrew, which are mostly not written.
  [
    /[\p{Default_Ignorable_Code_Point}\u0640\u064b-\u0652\u0670\u0591-\u05c7]/gu,
    "",
  ],
  // **Vladimir** Putin, <b>Vladimir</b> Putin, \textbf{Vladimir} Putin, [[Putin]]
  [/<\/?[A-Za-z][^<>]{0,30}>|\\[A-Za-z]{1,20}\{/g, ""],
  [/[*_~[\]{}]/g, ""],
  [/[’ʼ‘´`]/g, "'"],
  // A line break in a quotation.
  [/\n[ \t>]*>/g, "\n"],
  // J.R. Smith, J. R. Smith, J R Smith; St. Petersburg, St Petersburg
  [/(?<!\p{L}{4})\.(?:\s+|(?=\p{L}))/gu, " "],
  [new RegExp(`(?<=${unspaced})\\s+(?=${unspaced})`, "gu"), ""],
  [/\s+/g, " "],
];

const markSteps: readonly Step[] = [
  [/[\u0300-\u036f\u0653-\u0655]/g, ""],
  [/ł/g, "l"],
  [/Ł/g, "L"],
  [/đ/g, "d"],
  [/Đ/g, "D"],
  [/ø/g, "o"],
  [/Ø/g, "O"],
  [/ħ/g, "h"],
  [/Ħ/g, "H"],
  [/ı/g, "i"],
  [/ς/g, "σ"],
];

const looseSteps: readonly Step[] = [
  [/(?<=\p{L})h/giu, ""],
  [/[yj]/g, "i"],
  [/[YJ]/g, "I"],
  [/w/g, "v"],
  [/W/g, "V"],
  [/(\p{L})\1/giu, "$1"],
];

/** Letters for which others write two: a name that has one is looked for in both ways. */
const letterPairs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: "ss",
    ä: "ae",
    ö: "oe",
    ü: "ue",
    å: "aa",
    ø: "oe",
    æ: "ae",
    œ: "oe",
    þ: "th",
  }),
);

const none: readonly string[] = [];

/** The name's words and what divides them, without markup, line breaks and odd blanks. */
export function bareForm(text: string): string {
  return isPlain(text) ? text : inSteps(text.normalize("NFKC"), bareSteps);
}

/** What two spellings of a name have in common. */
export function spellingKey(bare: string, spelling: Spelling): string {
  if (spelling === "exact") return bare;
  const unmarked = isPlain(bare) ? bare : withoutMarks(bare);
  return spelling === "marks" ? unmarked : inSteps(unmarked, looseSteps);
}

/** The name with letter pairs written out, if it has such letters; `exact` has only the capitals, where ß is SS. */
export function writtenOut(
  name: string,
  spelling: Spelling,
): readonly string[] {
  if (isPlain(name)) return none;
  if (spelling === "exact")
    return name.includes("ß") ? [name.toUpperCase()] : [];
  const written = name.normalize("NFC").replace(/[ßäöüåøæœþ]/giu, (char) => {
    const pair = letterPairs.get(char.toLowerCase()) ?? char;
    return char === char.toLowerCase() ? pair : capitalised(pair);
  });
  return written === name.normalize("NFC") ? [] : [written];
}

/** Whether the text is the name, both in the same form, in the case that the rule allows. */
export function isSameName(
  name: string,
  text: string,
  rule: LetterCase,
): boolean {
  if (name === text) return true;
  if (rule === "any") return name.toLowerCase() === text.toLowerCase();
  if (capitalised(name) === text) return true;
  return (
    rule === "capitals" &&
    isCapitals(text) &&
    inCapitals(name) === inCapitals(text)
  );
}

/** The case rule of a name that says nothing of it: abbreviations only as they stand, words of small letters in any case. */
export function usualCase(name: string): LetterCase {
  // Putin: so most names begin, and need no expression.
  if (isCapitalised(name)) return "capitals";
  if (!/\p{Ll}/u.test(name)) return "exact";
  return /\p{Lu}/u.test(name) ? "capitals" : "any";
}

function isCapitalised(name: string): boolean {
  const [first, second] = [name.charCodeAt(0), name.charCodeAt(1)];
  return first >= 0x41 && first <= 0x5a && second >= 0x61 && second <= 0x7a;
}

/** Whether the text has letters, and no small ones. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function inCapitals(text: string): string {
  return withoutMarks(text.toUpperCase());
}

function withoutMarks(text: string): string {
  return inSteps(text.normalize("NFD"), markSteps).normalize("NFC");
}

function capitalised(text: string): string {
  const first = text.charAt(0);
  return first.toUpperCase() + text.slice(1);
}

function inSteps(text: string, steps: readonly Step[]): string {
  return steps.reduce(
    (result, [pattern, replacement]) => result.replace(pattern, replacement),
    text,
  );
}

/** Whether the text is only ASCII letters, digits and single blanks, as most names are. */
function isPlain(text: string): boolean {
  let last = 0x20;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isPlainLetter(unit) && !(unit === 0x20 && last !== 0x20)) return false;
    last = unit;
  }
  return true;
}

function isPlainLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}
