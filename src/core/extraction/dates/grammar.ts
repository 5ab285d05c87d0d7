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
  readonly ways: Map<Entry, Ways>;
}

interface Ways {
  readonly next: GrammarNode | undefined;
  readonly edges: readonly CategoryEdge[];
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
  return {
    words: new Map(),
    categories: [],
    ends: [],
    heads: [],
    ways: new Map(),
  };
}

/** Whether a phrase can begin with the word. */
export function canBegin(grammar: Grammar, entry: Entry | undefined): boolean {
  if (!entry) return false;
  const { next, edges } = waysFrom(grammar.root, entry);
  return next !== undefined || edges.length > 0;
}

/** Every way through the tree from a word, longest first, the earlier pattern first among equals. */
export function findPaths(
  grammar: Grammar,
  words: Words,
  start: number,
): Path[] {
  const walk = new Walk(words, start);
  walk.from(grammar.root, start, undefined);
  return walk.paths;
}

class Walk {
  readonly paths: Path[] = [];
  readonly #words: Words;
  readonly #start: number;

  constructor(words: Words, start: number) {
    this.#words = words;
    this.#start = start;
  }

  from(node: GrammarNode, at: number, captures: Capture | undefined) {
    const words = this.#words;
    for (const rank of node.ends)
      this.paths.push({ rank, end: at, isHead: false, captures });
    // What lies beyond the text opens a paragraph too.
    if (at > this.#start && words.opensParagraph(at)) return;
    for (const rank of node.heads)
      this.paths.push({ rank, end: at, isHead: true, captures });
    const entry = words.entries[at];
    if (!entry) return;
    const { next, edges } = waysFrom(node, entry);
    if (next) this.from(next, at + 1, captures);
    for (const edge of edges) this.#follow(edge, at, captures);
  }

  #follow(edge: CategoryEdge, at: number, previous: Capture | undefined) {
    const { name, node, group, category } = edge;
    if (group) {
      const found = group.read(this.#words, at);
      if (!found) return;
      const { end, sense } = found;
      this.from(node, end, { name, sense, start: at, end, previous });
      return;
    }
    const sense = this.#words.sense(at, category);
    const end = at + 1;
    if (sense !== undefined)
      this.from(node, end, { name, sense, start: at, end, previous });
  }
}

/** Where a word leads from a node; worked out when it is first met there. */
function waysFrom(node: GrammarNode, entry: Entry): Ways {
  const known = node.ways.get(entry);
  if (known) return known;
  const edges = node.categories.filter(({ group, category }) =>
    group ? group.startsWith(entry) : category in entry.senses,
  );
  const ways = { next: node.words.get(entry), edges };
  node.ways.set(entry, ways);
  return ways;
}
