import type { DatePattern } from "./datePattern.js";
import type { GroupReader, Language } from "./language.js";
import type { Capture } from "./match.js";
import { readPhrase, type Step } from "./phrase.js";
import { type Entry, Vocabulary, type Words } from "./words.js";

/** A language's phrases as one tree, so that phrases with the same beginning are tried together. */
export interface Grammar {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly root: GrammarNode;
}

interface GrammarNode {
  readonly words: Map<Entry, GrammarNode>;
  readonly categories: CategoryEdge[];
  /** The patterns whose phrase ends here, and those that want an expression here, by their rank in the list. */
  readonly ends: number[];
  readonly heads: number[];
}

interface CategoryEdge {
  readonly category: string;
  readonly name: string;
  readonly group: GroupReader | undefined;
  readonly node: GrammarNode;
}

/** The end of a way through the tree. */
export interface Path {
  readonly rank: number;
  readonly end: number;
  readonly isHead: boolean;
  readonly captures: Capture | undefined;
}

export function makeGrammar(language: Language): Grammar {
  const vocabulary = new Vocabulary(language.lexicon);
  const grammar = { language, vocabulary, root: makeNode() };
  language.patterns.forEach((pattern, rank) =>
    addPattern(grammar, pattern, rank),
  );
  return grammar;
}

function addPattern(grammar: Grammar, pattern: DatePattern, rank: number) {
  for (const phrase of pattern.phrases)
    for (const steps of readPhrase(phrase)) addSteps(grammar, steps, rank);
}

function addSteps(grammar: Grammar, steps: readonly Step[], rank: number) {
  let node = grammar.root;
  for (const step of steps) {
    if (step.kind === "expression") {
      node.heads.push(rank);
      return;
    }
    node = nextNode(grammar, node, step);
  }
  node.ends.push(rank);
}

function nextNode(
  grammar: Grammar,
  node: GrammarNode,
  step: Exclude<Step, { kind: "expression" }>,
): GrammarNode {
  if (step.kind === "word") {
    const entry = grammar.vocabulary.entry(step.word);
    const next = node.words.get(entry) ?? makeNode();
    node.words.set(entry, next);
    return next;
  }
  const { category, name } = step;
  const known = node.categories.find(
    (edge) => edge.category === category && edge.name === name,
  );
  if (known) return known.node;
  const group = grammar.language.groups[category];
  const edge = { category, name, group, node: makeNode() };
  node.categories.push(edge);
  return edge.node;
}

function makeNode(): GrammarNode {
  return { words: new Map(), categories: [], ends: [], heads: [] };
}

/** Every way through the tree from a word, longest first, the earlier pattern first among equals. */
export function findPaths(
  grammar: Grammar,
  words: Words,
  start: number,
): readonly Path[] {
  const paths: Path[] = [];
  walk(grammar.root, { words, paths, start, at: start, captures: undefined });
  return paths.length > 1 ? paths.sort(compare) : paths;
}

function compare(a: Path, b: Path): number {
  return b.end - a.end || a.rank - b.rank;
}

interface Walk {
  readonly words: Words;
  readonly paths: Path[];
  readonly start: number;
  readonly at: number;
  readonly captures: Capture | undefined;
}

function walk(node: GrammarNode, state: Walk) {
  const { words, at, captures, paths } = state;
  for (const rank of node.ends)
    paths.push({ rank, end: at, isHead: false, captures });
  // What lies beyond the text opens a paragraph too.
  if (at > state.start && words.opensParagraph(at)) return;
  for (const rank of node.heads)
    paths.push({ rank, end: at, isHead: true, captures });
  const entry = words.entries[at];
  const next = entry && node.words.get(entry);
  if (next) walk(next, { ...state, at: at + 1 });
  for (const edge of node.categories) walkCategory(edge, state);
}

function walkCategory(edge: CategoryEdge, state: Walk) {
  const { words, at } = state;
  const sense = words.sense(at, edge.category);
  const found = edge.group
    ? edge.group(words, at)
    : sense !== undefined && { sense, end: at + 1 };
  if (!found) return;
  const { name, node } = edge;
  const captures = { name, ...found, start: at, previous: state.captures };
  walk(node, { ...state, at: found.end, captures });
}
