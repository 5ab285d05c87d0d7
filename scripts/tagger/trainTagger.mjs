// From documents with their names to the weights of the tagger, as many as its table has rows for.
import { trainCrf } from "./crf.mjs";

const rowBits = 16;
/** As many as 460 kB hold: those that weigh most. */
const mostRows = 45_000;
const leastCount = 2;
const rounds = 24;
const roundsToChoose = 6;
/** Taught once by each of these seeds, in another order; the mean of what they teach depends less on chance. */
const seeds = [42, 43];
/** What a capital is worth against "outside", in the unit of the weights; chosen by cross-validation. */
const lean = 0.45;

/** Weights for the features that tell most. */
export function trainTagger(examples, engine) {
  const runs = examples.flatMap(({ runs: own, share = 1 }) =>
    own.map((tokens) => ({ tokens, share })),
  );
  const known = numberFeatures(runs, () => true);
  const first = trainCrf(runs, known, {
    ...engine,
    rounds: roundsToChoose,
    seed: 42,
  });
  const places = choosePlaces(known, first.weights, engine.tagCount);
  const chosen = numberFeatures(runs, (hash) => places.has(hash));
  const taught = seeds.map((seed) =>
    trainCrf(runs, chosen, { ...engine, rounds, seed }),
  );
  const weights = meanOf(taught.map((model) => model.weights));
  const transitions = meanOf(taught.map((model) => model.transitions));
  return quantise(chosen, weights, transitions, engine);
}

function meanOf([first, ...others]) {
  return first.map(
    (weight, at) =>
      others.reduce((sum, other) => sum + other[at], weight) /
      (others.length + 1),
  );
}

function numberFeatures(runs, isWanted) {
  const counts = new Map();
  for (const { tokens } of runs)
    for (const { features } of tokens)
      for (const hash of features)
        counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const numbers = new Map();
  for (const [hash, count] of counts)
    if (count >= leastCount && isWanted(hash)) numbers.set(hash, numbers.size);
  return numbers;
}

/** The rows of the table go to the features that weigh most. */
function choosePlaces(numbers, weights, tags) {
  const strength = (id) => {
    let most = 0;
    for (let tag = 0; tag < tags; tag++)
      most = Math.max(most, Math.abs(weights[id * tags + tag]));
    return most;
  };
  const ranked = [...numbers]
    .map(([hash, id]) => [hash, strength(id)])
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const taken = new Set();
  const places = new Set();
  for (const [hash] of ranked) {
    const row = hash >>> (32 - rowBits);
    if (taken.has(row)) continue;
    taken.add(row);
    places.add(hash);
    if (places.size === mostRows) break;
  }
  return places;
}

/** Weights as whole numbers from -31 to 31. */
function quantise(numbers, weights, transitions, { tagCount, rowLength }) {
  const sorted = weights.map(Math.abs).sort();
  const scale = 31 / sorted[Math.floor(sorted.length * 0.9995)];
  const rows = new Int8Array((1 << rowBits) * rowLength);
  const round = (weight) =>
    Math.max(-31, Math.min(31, Math.round(weight * scale)));
  for (const [hash, id] of numbers) {
    const row = (hash >>> (32 - rowBits)) * rowLength;
    const own = Array.from({ length: tagCount }, (_, tag) =>
      round(weights[id * tagCount + tag]),
    );
    if (own.every((weight) => weight === 0)) continue;
    rows[row] = hash & 63;
    rows.set(own, row + 1);
  }
  return {
    lean: Math.round(lean * scale),
    rows,
    transitions: Int16Array.from(transitions, (weight) =>
      Math.round(weight * scale),
    ),
  };
}
