import type { Reading } from "../readNames.js";
import { longestName, type NameText } from "../nameText.js";
import { candidatesOf, markCandidates } from "./candidates.js";
import { Features } from "./features.js";
import { sureness } from "./sureness.js";
import { isFirstTag, kindOfTag, outside, tagCount } from "./tags.js";
import { Viterbi } from "./viterbi.js";
import type { WeightTable } from "./weightTable.js";

/** What the tagger has learned. */
export interface TaggerWeights {
  readonly features: WeightTable;
  /** A weight for each tag after each. */
  readonly transitions: Int16Array;
  /** How much is taken from "outside" where a word has the capital of a name: the tagger learned from few kinds of text and would miss names in others. */
  readonly lean: number;
}

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
  const sequence = new Viterbi(weights.transitions);
  const tokens = candidatesOf(markCandidates(text));
  const scores = weights.features.scores(new Features(text, reading, tokens));
  const found: TaggedName[] = [];
  leanToNames(text, tokens, scores, weights.lean);
  for (let from = 0; from < tokens.length;) {
    const first = tokens[from] ?? 0;
    const end = endOfStretch(text, tokens, from);
    const tags = sequence.tags(scores, from, from + end - first);
    collectNames(tags, { first, end }, found);
    from += end - first;
  }
  return found;
}

/** The token behind those that follow each other within a sentence. */
function endOfStretch(
  { article }: NameText,
  tokens: Int32Array,
  from: number,
): number {
  let next = from + 1;
  let end = (tokens[from] ?? 0) + 1;
  while (tokens[next] === end && !article.isSentenceStart(end)) {
    next++;
    end++;
  }
  return end;
}

function leanToNames(
  text: NameText,
  tokens: Int32Array,
  scores: Int32Array,
  lean: number,
): void {
  for (let index = 0; index < tokens.length; index++) {
    const at = index * tagCount + outside;
    scores[at] = (scores[at] ?? 0) - lean * sureness(text, tokens[index] ?? 0);
  }
}

/** The names of a stretch of tokens, by the tags of its tokens. */
function collectNames(
  tags: Uint8Array,
  stretch: { readonly first: number; readonly end: number },
  found: TaggedName[],
): void {
  for (let first = stretch.first; first < stretch.end; first++) {
    const tag = tags[first - stretch.first] ?? outside;
    if (!isFirstTag(tag)) continue;
    const kind = kindOfTag(tag);
    if (!kind) continue;
    const last = Math.min(stretch.end, first + longestName);
    let end = first + 1;
    while (end < last && tags[end - stretch.first] === tag + 1) end++;
    found.push({ first, end, kind });
  }
}
