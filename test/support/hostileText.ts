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

/** The text with about one in a hundred of its units lost, doubled, swapped or replaced, lone surrogates among them. */
export function mutatedText(text: string, seed: number): string {
  const random = randomNumbers(seed);
  let mutated = "";
  for (const unit of text) {
    const chance = random() * 400;
    if (chance < 1) continue;
    if (chance < 2) mutated += unit + unit;
    else if (chance < 3) mutated += String.fromCharCode(random() * 0x10000);
    else if (chance < 4) mutated = unit + mutated.slice(-200) + mutated;
    else mutated += unit;
  }
  return mutated.slice(0, text.length);
}

/** Units drawn from everywhere, most of them from the plain letters and signs. */
export function randomText(length: number, seed: number): string {
  const random = randomNumbers(seed);
  let text = "";
  while (text.length < length) {
    const range = random() < 0.9 ? 0x80 : 0x10000;
    text += String.fromCharCode(random() * range);
  }
  return text;
}
