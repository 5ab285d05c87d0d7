// Prose and names made up from syllables, the same for the same seed: words as frequent as Zipf's law has them,
// sentences, paragraphs, and people and bodies named as writers do (possessives, other capitals that are no names).

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

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** So many different aliases of one to four words. */
export function makeNames(count, seed = 7) {
  const pick = random(seed);
  const stems = makeWords(pick, Math.max(500, Math.floor(count / 3))).map(
    capital,
  );
  const names = new Set();
  while (names.size < count) {
    const length = 1 + Math.min(pick(4), pick(4));
    const words = Array.from({ length }, () => stems[pick(stems.length)]);
    if (length === 3 && pick(3) === 0) words[1] = `${words[1][0]}.`;
    if (length > 2 && pick(4) === 0) words[1] = "of";
    names.add(words.join(" "));
  }
  return [...names];
}

/** Prose of so many bytes that names some of the names. */
export function makeProse(bytes, names, seed = 11) {
  const pick = random(seed);
  const words = makeWords(pick, 20_000);
  const zipf = (list) => list[Math.floor(list.length ** (pick(1e6) / 1e6)) - 1];
  const strangers = makeNames(3000, seed + 1);
  const parts = [];
  let size = 0;
  while (size < bytes) {
    const sentence = makeSentence(
      pick,
      () => zipf(words),
      () => (pick(3) === 0 ? strangers[pick(strangers.length)] : zipf(names)),
    );
    const text = sentence + (pick(5) === 0 ? "\n\n" : " ");
    parts.push(text);
    size += Buffer.byteLength(text);
  }
  return parts.join("");
}

function makeSentence(pick, word, name) {
  const length = 8 + pick(20);
  const words = Array.from({ length }, () => {
    const roll = pick(24);
    if (roll === 0) return name() + (pick(4) === 0 ? "’s" : "");
    return roll === 1 ? `${word()},` : word();
  });
  words[0] = capital(words[0]);
  return `${words.join(" ")}.`;
}
