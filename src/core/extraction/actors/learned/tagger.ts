import type { Reading } from "../readNames.js";
import { longestName, type NameText } from "../nameText.js";
import { markCandidates } from "./candidates.js";
import { FeatureReader } from "./features.js";
import { isFirstTag, kindOfTag, mayFollow, outside, tagCount } from "./tags.js";

/** What the tagger has learned. */
export interface TaggerWeights {
  /**
   * Rows of a check and a weight for each tag. A feature's row is the highest bits of its hash; it counts only
   * if the row's check is the lowest six bits of the hash.
   */
  readonly rows: Int8Array;
  /** A weight for each tag after each. */
  readonly transitions: Int16Array;
  /** How much is taken from "outside" where a word has the capital of a name: the tagger learned from few kinds of text and would miss names in others. */
  readonly lean: number;
}

/** The length of a row. */
export const rowLength = 1 + tagCount;

/** A name as the tagger sees it. */
export interface TaggedName {
  readonly first: number;
  readonly end: number;
  readonly kind: NonNullable<ReturnType<typeof kindOfTag>>;
}

/** The most likely names of a text, given what the rules found. */
export function tagNames(
  text: NameText,
  reading: Reading,
  weights: TaggerWeights,
): readonly TaggedName[] {
  const marks = markCandidates(text);
  const reader = new FeatureReader(text, reading);
  const found: TaggedName[] = [];
  for (let first = 0; first < text.length; first++) {
    if (!marks[first]) continue;
    let end = first + 1;
    while (marks[end] && !text.article.isSentenceStart(end)) end++;
    const tags = tagRun(reader, weights, first, end);
    collectNames(tags, first, found);
    first = end - 1;
  }
  return found;
}

/** The best sequence of tags for the tokens of a run (Viterbi). */
function tagRun(
  reader: FeatureReader,
  weights: TaggerWeights,
  first: number,
  end: number,
): Uint8Array {
  const length = end - first;
  const back = new Uint8Array(length * tagCount);
  let scores = new Int32Array(tagCount).fill(-1e9);
  scores[outside] = 0;
  for (let index = 0; index < length; index++) {
    scoreToken(reader, weights, first + index);
    scores = advance(
      scores,
      reader.scores,
      weights.transitions,
      back.subarray(index * tagCount, (index + 1) * tagCount),
    );
  }
  return walkBack(scores, back, length);
}

/** Adds up the weights of the token's features. */
function scoreToken(
  reader: FeatureReader,
  { rows, lean }: TaggerWeights,
  token: number,
): void {
  const { features, scores } = reader;
  const shift = Math.clz32(rows.length / rowLength - 1);
  scores.fill(0);
  scores[outside] = -lean * reader.sureness(token);
  reader.read(token);
  const { count } = reader;
  for (let index = 0; index < count; index++) {
    const hash = features[index] ?? 0;
    const row = (hash >>> shift) * rowLength;
    if (rows[row] !== (hash & 63)) continue;
    for (let tag = 0; tag < tagCount; tag++)
      scores[tag] = (scores[tag] ?? 0) + (rows[row + 1 + tag] ?? 0);
  }
}

function advance(
  before: Int32Array,
  own: Int32Array,
  transitions: Int16Array,
  back: Uint8Array,
): Int32Array<ArrayBuffer> {
  const next = new Int32Array(tagCount);
  for (let tag = 0; tag < tagCount; tag++) {
    let best = -2e9;
    for (let last = 0; last < tagCount; last++) {
      if (!mayFollow(last, tag)) continue;
      const score =
        (before[last] ?? 0) + (transitions[last * tagCount + tag] ?? 0);
      if (score <= best) continue;
      best = score;
      back[tag] = last;
    }
    next[tag] = best + (own[tag] ?? 0);
  }
  return next;
}

function walkBack(
  scores: Int32Array,
  back: Uint8Array,
  length: number,
): Uint8Array {
  const tags = new Uint8Array(length);
  let tag = bestOf(scores);
  for (let index = length - 1; index >= 0; index--) {
    tags[index] = tag;
    tag = back[index * tagCount + tag] ?? outside;
  }
  return tags;
}

function bestOf(scores: Int32Array): number {
  let best = 0;
  for (let tag = 1; tag < scores.length; tag++)
    if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
  return best;
}

function collectNames(
  tags: Uint8Array,
  offset: number,
  found: TaggedName[],
): void {
  for (let first = 0; first < tags.length; first++) {
    const tag = tags[first] ?? outside;
    const kind = kindOfTag(tag);
    if (!kind || !isFirstTag(tag)) continue;
    let end = first + 1;
    while (tags[end] === tag + 1 && end - first < longestName) end++;
    found.push({ first: offset + first, end: offset + end, kind });
  }
}
