// A linear-chain conditional random field, trained by AdaGrad; deterministic.
const rate = 0.12;
const decay = 0.25;
const forgotten = 0.3;

/** Weights of the numbered features for each tag, and of each tag after each; a run's share is how much it counts. */
export function trainCrf(runs, numbers, { rounds, seed, tagCount, mayFollow }) {
  const data = runs.map((run) => numbered(run, numbers));
  const model = emptyModel(numbers.size, tagCount, mayFollow);
  const mean = new Mean(model);
  const random = generator(seed);
  const order = data.map((_, index) => index);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const { tokens, share } = data[index];
      learn(forget(tokens, random), share, model);
    }
    for (let at = 0; at < model.weights.length; at++)
      model.weights[at] *= 1 - decay;
    if (round >= rounds / 2) mean.add(model);
  }
  return mean.read();
}

function numbered({ tokens, share }, numbers) {
  const numbersOf = (features) =>
    [...features]
      .map((hash) => numbers.get(hash) ?? -1)
      .filter((id) => id >= 0);
  return {
    share,
    tokens: tokens.map(({ features, tag }) => ({
      tag,
      ids: Int32Array.from(numbersOf(features)),
    })),
  };
}

function emptyModel(features, tags, mayFollow) {
  return {
    tags,
    weights: new Float64Array(features * tags),
    squares: new Float64Array(features * tags).fill(1e-2),
    transitions: new Float64Array(tags * tags),
    transitionSquares: new Float64Array(tags * tags).fill(1),
    allowed: Array.from({ length: tags * tags }, (_, pair) =>
      mayFollow(Math.floor(pair / tags), pair % tags),
    ),
  };
}

/** The weights of the last rounds are averaged: they swing less than any one round's. */
class Mean {
  constructor({ weights, transitions }) {
    this.weights = new Float64Array(weights.length);
    this.transitions = new Float64Array(transitions.length);
    this.count = 0;
  }

  add({ weights, transitions }) {
    this.count++;
    weights.forEach((weight, at) => (this.weights[at] += weight));
    transitions.forEach((weight, at) => (this.transitions[at] += weight));
  }

  read() {
    return {
      weights: this.weights.map((sum) => sum / this.count),
      transitions: this.transitions.map((sum) => sum / this.count),
    };
  }
}

/** A run without some of its features, so that none is relied on alone. */
function forget(tokens, random) {
  return tokens.map(({ ids, tag }) => ({
    tag,
    ids: ids.filter(() => random() >= forgotten),
  }));
}

/** One step uphill on a run: what its tags call for, less what the model expects. */
function learn(run, share, model) {
  const chances = { ...expect(run, model), share };
  learnWeights(run, chances, model);
  learnTransitions(run, chances, model);
}

/** The chances of each tag at each token and of each pair, by the forward-backward algorithm, scaled at each token. */
function expect(run, { tags, weights, transitions, allowed }) {
  const length = run.length;
  const own = new Float64Array(length * tags);
  const forward = new Float64Array(length * tags);
  const backward = new Float64Array(length * tags).fill(1);
  const pairs = transitions.map((weight, pair) =>
    allowed[pair] ? Math.exp(weight) : 0,
  );
  for (let at = 0; at < length; at++) {
    addScores(run[at].ids, weights, own, at * tags, tags);
    let total = 0;
    for (let tag = 0; tag < tags; tag++) {
      let before = at === 0 ? pairs[tag] : 0;
      if (at > 0)
        for (let last = 0; last < tags; last++)
          before += forward[(at - 1) * tags + last] * pairs[last * tags + tag];
      forward[at * tags + tag] = before * own[at * tags + tag];
      total += forward[at * tags + tag];
    }
    for (let tag = 0; tag < tags; tag++) forward[at * tags + tag] /= total;
  }
  for (let at = length - 2; at >= 0; at--) {
    let total = 0;
    for (let tag = 0; tag < tags; tag++) {
      let after = 0;
      for (let next = 0; next < tags; next++)
        after +=
          pairs[tag * tags + next] *
          own[(at + 1) * tags + next] *
          backward[(at + 1) * tags + next];
      backward[at * tags + tag] = after;
      total += after;
    }
    for (let tag = 0; tag < tags; tag++) backward[at * tags + tag] /= total;
  }
  return { own, forward, backward, pairs };
}

/** Writes what the features of a token weigh for each tag as factors, of which the largest is 1. */
function addScores(ids, weights, own, offset, tags) {
  for (const id of ids)
    for (let tag = 0; tag < tags; tag++)
      own[offset + tag] += weights[id * tags + tag];
  let most = -Infinity;
  for (let tag = 0; tag < tags; tag++) most = Math.max(most, own[offset + tag]);
  for (let tag = 0; tag < tags; tag++)
    own[offset + tag] = Math.exp(own[offset + tag] - most);
}

function learnWeights(run, { forward, backward, share }, model) {
  const { tags } = model;
  const gradient = new Float64Array(tags);
  for (let at = 0; at < run.length; at++) {
    let total = 0;
    for (let tag = 0; tag < tags; tag++)
      total += forward[at * tags + tag] * backward[at * tags + tag];
    for (let tag = 0; tag < tags; tag++)
      gradient[tag] =
        share *
        (Number(run[at].tag === tag) -
          (forward[at * tags + tag] * backward[at * tags + tag]) / total);
    for (const id of run[at].ids)
      for (let tag = 0; tag < tags; tag++)
        step(model.weights, model.squares, id * tags + tag, gradient[tag]);
  }
}

function learnTransitions(run, chances, model) {
  const { own, forward, backward, pairs, share } = chances;
  const { tags, allowed } = model;
  const chance = new Float64Array(tags * tags);
  for (let at = 0; at < run.length; at++) {
    let total = 0;
    for (let last = 0; last < tags; last++)
      for (let tag = 0; tag < tags; tag++) {
        const before =
          at === 0 ? Number(last === 0) : forward[(at - 1) * tags + last];
        const pair = last * tags + tag;
        chance[pair] =
          before *
          pairs[pair] *
          own[at * tags + tag] *
          backward[at * tags + tag];
        total += chance[pair];
      }
    const real = (at === 0 ? 0 : run[at - 1].tag) * tags + run[at].tag;
    for (let pair = 0; pair < tags * tags; pair++)
      if (allowed[pair] && (at > 0 || pair < tags))
        step(
          model.transitions,
          model.transitionSquares,
          pair,
          share * (Number(pair === real) - chance[pair] / total),
        );
  }
}

function step(weights, squares, at, gradient) {
  if (Math.abs(gradient) < 1e-3) return;
  squares[at] += gradient * gradient;
  weights[at] += (rate * gradient) / Math.sqrt(squares[at]);
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
