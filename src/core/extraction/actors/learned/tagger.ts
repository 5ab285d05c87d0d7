import type { Reading } from "../readNames.js";
import { longestName, type NameText } from "../nameText.js";
import { markCandidates } from "./candidates.js";
import { FeatureReader } from "./features.js";
import { isFirstTag, kindOfTag, outside } from "./tags.js";
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
  const marks = markCandidates(text);
  const reader = new FeatureReader(text, reading);
  const sequence = new Viterbi(weights.transitions);
  const found: TaggedName[] = [];
  for (let first = 0; first < text.length; first++) {
    if (!marks[first]) continue;
    let end = first;
    sequence.start();
    do {
      scoreToken(reader, weights, end++);
      sequence.add(reader.scores);
    } while (marks[end] && !text.article.isSentenceStart(end));
    collectNames(sequence.tags(), { first, end }, found);
    first = end - 1;
  }
  return found;
}

/** Adds up the weights of the token's features. */
function scoreToken(
  reader: FeatureReader,
  { features, lean }: TaggerWeights,
  token: number,
): void {
  const { scores } = reader;
  scores.fill(0);
  scores[outside] = -lean * reader.sureness(token);
  reader.read(token);
  features.addTo(scores, reader.features, reader.count);
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
