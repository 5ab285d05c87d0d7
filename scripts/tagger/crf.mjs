// A linear-chain conditional random field, trained by AdaGrad; deterministic.
const rowBits = 14;
const leastCount = 3;
const epochs = 14;
const rate = 0.12;
const decay = 4e-5;
const forgotten = 0.3;
/** What a capital is worth against "outside", in the unit of the weights; chosen by cross-validation. */
const lean = 0.4;

/** Weights for the features that tell most, as many as the table has rows for. */
export function trainTagger(examples, engine) {
  const runs = examples.flatMap((example) => example.runs);
  const known = numberFeatures(runs, () => true);
  const first = train(runs, known, engine.tagCount, 6, engine);
  const places = choosePlaces(known, first.weights, engine.tagCount);
  const chosen = numberFeatures(runs, (hash) => places.has(hash));
  const { weights, transitions } = train(
    runs,
    chosen,
    engine.tagCount,
    epochs,
    engine,
  );
  return quantise(chosen, weights, transitions, engine);
}

function numberFeatures(runs, isWanted) {
  const counts = new Map();
  for (const run of runs)
    for (const { features } of run)
      for (const hash of features)
        counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const numbers = new Map();
  for (const [hash, count] of counts)
    if (count >= leastCount && isWanted(hash)) numbers.set(hash, numbers.size);
  return numbers;
}

function train(runs, numbers, tags, rounds, engine) {
  const data = runs.map((run) =>
    run.map(({ features, tag }) => ({
      tag,
      ids: Int32Array.from(
        [...features]
          .map((hash) => numbers.get(hash) ?? -1)
          .filter((id) => id >= 0),
      ),
    })),
  );
  const model = {
    tags,
    weights: new Float64Array(numbers.size * tags),
    squares: new Float64Array(numbers.size * tags).fill(1e-2),
    transitions: new Float64Array(tags * tags),
    transitionSquares: new Float64Array(tags * tags).fill(1),
    allowed: Array.from({ length: tags * tags }, (_, pair) =>
      engine.mayFollow(Math.floor(pair / tags), pair % tags),
    ),
  };
  const random = generator(42);
  const order = data.map((_, index) => index);
  // The weights of the last rounds are averaged: they swing less than any one round's.
  const sum = new Float64Array(model.weights.length);
  const sumTransitions = new Float64Array(model.transitions.length);
  let summed = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) learn(forget(data[index], random), model);
    for (let at = 0; at < model.weights.length; at++)
      model.weights[at] *= 1 - decay * data.length;
    if (round < rounds / 2) continue;
    summed++;
    model.weights.forEach((weight, at) => (sum[at] += weight));
    model.transitions.forEach((weight, at) => (sumTransitions[at] += weight));
  }
  return {
    weights: sum.map((weight) => weight / summed),
    transitions: sumTransitions.map((weight) => weight / summed),
  };
}

/** A run without some of its features, so that none is relied on alone. */
function forget(run, random) {
  return run.map(({ ids, tag }) => ({
    tag,
    ids: ids.filter(() => random() >= forgotten),
  }));
}

function learn(run, model) {
  const { tags, transitions, allowed } = model;
  const length = run.length;
  const own = run.map(({ ids }) => scoresOf(ids, model));
  const forward = own.map(() => new Float64Array(tags));
  const backward = own.map(() => new Float64Array(tags));
  for (let at = 0; at < length; at++)
    for (let tag = 0; tag < tags; tag++) {
      const before = [];
      for (let last = 0; last < tags; last++) {
        if (!allowed[last * tags + tag] || (at === 0 && last > 0)) continue;
        before.push(
          (at === 0 ? 0 : forward[at - 1][last]) +
            transitions[last * tags + tag],
        );
      }
      forward[at][tag] = own[at][tag] + logSum(before);
    }
  for (let at = length - 2; at >= 0; at--)
    for (let tag = 0; tag < tags; tag++) {
      const after = [];
      for (let next = 0; next < tags; next++)
        if (allowed[tag * tags + next])
          after.push(
            backward[at + 1][next] +
              own[at + 1][next] +
              transitions[tag * tags + next],
          );
      backward[at][tag] = logSum(after);
    }
  const total = logSum([...forward[length - 1]]);
  for (let at = 0; at < length; at++) {
    const gradient = new Float64Array(tags);
    for (let tag = 0; tag < tags; tag++)
      gradient[tag] =
        (run[at].tag === tag ? 1 : 0) -
        Math.exp(forward[at][tag] + backward[at][tag] - total);
    for (const id of run[at].ids)
      for (let tag = 0; tag < tags; tag++)
        step(model.weights, model.squares, id * tags + tag, gradient[tag]);
  }
  for (let at = 0; at < length; at++)
    for (let last = 0; last < tags; last++) {
      if (at === 0 && last > 0) continue;
      for (let tag = 0; tag < tags; tag++) {
        const pair = last * tags + tag;
        if (!allowed[pair]) continue;
        const before = at === 0 ? 0 : forward[at - 1][last];
        const expected = Math.exp(
          before + transitions[pair] + own[at][tag] + backward[at][tag] - total,
        );
        const real =
          (at === 0 ? 0 : run[at - 1].tag) === last && run[at].tag === tag
            ? 1
            : 0;
        step(model.transitions, model.transitionSquares, pair, real - expected);
      }
    }
}

function scoresOf(ids, { weights, tags }) {
  const scores = new Float64Array(tags);
  for (const id of ids)
    for (let tag = 0; tag < tags; tag++)
      scores[tag] += weights[id * tags + tag];
  return scores;
}

function step(weights, squares, at, gradient) {
  if (Math.abs(gradient) < 1e-5) return;
  squares[at] += gradient * gradient;
  weights[at] += (rate * gradient) / Math.sqrt(squares[at]);
}

function logSum(values) {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  if (most === -Infinity) return most;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
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

function shuffle(list, random) {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other], list[index]];
  }
}

/** Mulberry32: the same numbers on every machine. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
