// Prose and names made up from syllables, the same for the same seed: words as frequent as Zipf's law has them,
// sentences, paragraphs, and people and bodies named as writers do (possessives, other capitals that are no names).
//
// What is drawn how often goes by these measures, of the four annotated articles (policy and history, 32,000 characters)
// and four annotated sets of news and encyclopedia (356,000), which the project does not hold. Mentions are those that
// people marked, of persons, bodies and places by a name.
//
//                                       articles   sets           `article`   `news`
//   characters from mention to mention    59         71–119         59          118
//   words of a mention                    1.6        1.6–1.9        1.7         1.7
//   mentions of one word, of two          58, 32 %   51–63, 19–36   50, 35      50, 35
//   mentions with ’s                      8 %        5–7 %          8 %         8 %
//   words with a capital                  24 %       18–24 %        24 %        18 %
//   the same in 1,000 characters          37         30–38          38          28
//   letters of a word                     5.2        4.7–5.2        5.2         5.2
//   words of a sentence                   21         18–25          21          20
//   sentences of a paragraph              3.4        1.4–13         3.4         3.4

/**
 * How densely prose names what is in the index, as an article names its own actors and one who writes from it, and as news
 * name anybody: one word in so many begins a mention, one is another word with a capital (peoples, months, titles).
 */
export const densities = {
  article: { mention: 8.6, other: 45 },
  news: { mention: 18.3, other: 20 },
};

const syllables =
  "ba be bo ca co da de di do en er fa fi ga go ha in is ka ko la le li lo ma me mi mo na ne ni no on or pa pe ra re ri ro sa se si so ta te ti to un va ve vi za".split(
    " ",
  );

export function random(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function makeWord(pick) {
  const count = 1 + Math.min(pick(3), pick(4)) + pick(2);
  let word = "";
  for (let i = 0; i < count; i++) word += syllables[pick(syllables.length)];
  return pick(3) === 0 ? word + "nrst"[pick(4)] : word;
}

function makeWords(pick, count) {
  const words = new Set();
  while (words.size < count)
    words.add(
      makeWord(pick) +
        (words.size > 2000 ? syllables[pick(syllables.length)] : ""),
    );
  return [...words];
}

/** Words a name, as often as they stand here. */
const lengths = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4];

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** So many different aliases of one to four words. */
export function makeNames(count, seed = 7) {
  const pick = random(seed);
  const stems = makeWords(pick, Math.max(500, Math.floor(count / 3))).map(
    capital,
  );
  const names = new Set();
  while (names.size < count) {
    const length = lengths[pick(lengths.length)];
    const words = Array.from({ length }, () => stems[pick(stems.length)]);
    if (length === 3 && pick(3) === 0) words[1] = `${words[1][0]}.`;
    if (length > 2 && pick(4) === 0) words[1] = "of";
    names.add(words.join(" "));
  }
  return [...names];
}

/** Prose of so many bytes that names some of the names, as densely as one of the `densities`. */
export function makeProse(
  bytes,
  names,
  density = densities.article,
  seed = 11,
) {
  const pick = random(seed);
  const words = makeWords(pick, 20_000);
  const others = makeWords(random(seed + 1), 3000).map(capital);
  const zipf = (list) => list[Math.floor(list.length ** (pick(1e6) / 1e6)) - 1];
  const isOneIn = (words) => pick(1e6) < 1e6 / words;
  const word = () => {
    if (isOneIn(density.mention)) return named(pick, zipf(names));
    if (isOneIn(density.other)) return zipf(others);
    return pick(22) === 0 ? `${zipf(words)},` : zipf(words);
  };
  const parts = [];
  let size = 0;
  while (size < bytes) {
    const text = makeSentence(pick, word) + (pick(10) < 3 ? "\n\n" : " ");
    parts.push(text);
    size += Buffer.byteLength(text);
  }
  return parts.join("");
}

function named(pick, name) {
  return pick(12) === 0 ? `${name}’s` : name;
}

function makeSentence(pick, word) {
  const words = Array.from({ length: 10 + pick(21) }, word);
  words[0] = capital(words[0]);
  return `${words.join(" ")}.`;
}
