/** A repeatable stream of numbers from 0 up to 1 (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pieces = [
  "Mr. ",
  "U.S.",
  "J. ",
  "Oct. 27",
  "1990s",
  "the ",
  "In March",
  " May ",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  "# ",
  "## Heading\n",
  "- ",
  "* ",
  "> ",
  "1) ",
  "By ",
  "(",
  ")",
  "[",
  "]",
  "“",
  "”",
  "'",
  "’s",
  '"',
  ".",
  "..",
  "…",
  "!",
  "?",
  ",",
  ";",
  ":",
  "-",
  "–",
  "—",
  "/",
  "@",
  "https://",
  "www.",
  "\u00a0",
  "\u200d",
  "\u0301",
  "é",
  "Ω",
  "д",
  "漢字",
  "\u{1F600}",
  "\ud800",
  "\udc00",
  "\u0000",
  "\ufeff",
  "İ",
  "ß",
  "ﬁ",
  "President ",
  "Ministry of ",
  "Foreign Affairs",
  " and ",
  " of ",
  "von der ",
  "al-",
  "O'Brien",
  "MOFA",
  "between ",
  "from ",
  " to ",
  "until ",
  "years ago",
  "next Tuesday",
  "2016",
  "99999999999999999999",
  "0",
  "31",
  "-",
  "will ",
  "was ",
  "postponed ",
  "agreed ",
  "A",
  "a",
  "AB",
  "x".repeat(50),
];

/** A text of about this many units made of everything that has ever troubled a reader of texts. */
export function hostileText(length: number, seed: number): string {
  const random = randomNumbers(seed);
  let text = "";
  while (text.length < length) {
    const piece = pieces[Math.floor(random() * pieces.length)] ?? "";
    const times = random() < 0.02 ? Math.floor(random() * 200) : 1;
    text += piece.repeat(times);
  }
  return text;
}
