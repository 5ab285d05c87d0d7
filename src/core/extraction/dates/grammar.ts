import type { DatePattern } from "./datePattern.js";
import type { Group, GroupReader, Language } from "./language.js";
import type { Capture } from "./match.js";
import { followPhrase, type Step } from "./phrase.js";
import { type Entry, Vocabulary } from "./vocabulary.js";
import type { Words } from "./words.js";

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
  /** Where each word leads from here, by its entry's id. */
  readonly ways: (Ways | undefined)[];
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
export interface Path extends PathEnd {
  readonly rank: number;
}

interface PathEnd {
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
  const follow = (node: GrammarNode, step: Step) => {
    if (step.kind !== "expression") return nextNode(grammar, node, step);
    node.heads.push(rank);
    return undefined;
  };
  for (const phrase of pattern.phrases)
    for (const node of followPhrase(phrase, grammar.root, follow))
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
    ways: [],
  };
}

/** Every way through the tree from a word. */
export function findPaths(
  grammar: Grammar,
  groups: GroupCache,
  start: number,
): readonly Path[] {
  const { words } = groups;
  const entry = words.entries[start];
  if (!entry) return none;
  const { next, edges } = waysFrom(grammar.root, entry);
  if (edges.length === 0 && !(next && canGoOn(next, words, start + 1)))
    return none;
  const walk = new Walk(groups, start);
  walk.from(grammar.root, start, undefined);
  return walk.paths;
}

/** The groups of words last read: many phrases ask for the same one at the same word. */
export class GroupCache {
  readonly words: Words;
  readonly #last = new Map<GroupReader, LastGroup>();

  constructor(words: Words) {
    this.words = words;
  }

  read(group: GroupReader, at: number): Group | undefined {
    let last = this.#last.get(group);
    if (last?.at === at) return last.found;
    if (!last) {
      last = { at, found: undefined };
      this.#last.set(group, last);
    }
    last.at = at;
    last.found = group.read(this.words, at);
    return last.found;
  }
}

interface LastGroup {
  at: number;
  found: Group | undefined;
}

/** Whether a phrase can end at a node or go on with the word there; most words after "the" are no words of time. */
function canGoOn(node: GrammarNode, words: Words, at: number): boolean {
  if (node.ends.length + node.heads.length > 0) return true;
  return words.entries[at] !== undefined;
}

const none: readonly Path[] = [];

class Walk {
  readonly paths: Path[] = [];
  readonly #groups: GroupCache;
  readonly #start: number;

  constructor(groups: GroupCache, start: number) {
    this.#groups = groups;
    this.#start = start;
  }

  from(node: GrammarNode, at: number, captures: Capture | undefined) {
    const { words } = this.#groups;
    const isEnd = node.ends.length > 0;
    if (isEnd) this.#add(node.ends, { end: at, isHead: false, captures });
    // What lies beyond the text opens a paragraph too.
    if (at > this.#start && words.opensParagraph(at)) return;
    const isHead = node.heads.length > 0;
    if (isHead) this.#add(node.heads, { end: at, isHead, captures });
    const entry = words.entries[at];
    if (!entry) return;
    const { next, edges } = waysFrom(node, entry);
    if (next) this.from(next, at + 1, captures);
    if (edges.length > 0)
      for (const edge of edges) this.#follow(edge, at, captures);
  }

  #add(ranks: readonly number[], { end, isHead, captures }: PathEnd) {
    for (const rank of ranks) this.paths.push({ rank, end, isHead, captures });
  }

  #follow(edge: CategoryEdge, at: number, previous: Capture | undefined) {
    const { name, node, group, category } = edge;
    if (group) {
      const found = this.#groups.read(group, at);
      if (!found) return;
      const { end, sense } = found;
      this.from(node, end, { name, sense, start: at, end, previous });
      return;
    }
    const sense = this.#groups.words.sense(at, category);
    const end = at + 1;
    if (sense !== undefined)
      this.from(node, end, { name, sense, start: at, end, previous });
  }
}

/** Where a word leads from a node; worked out when it is first met there. */
function waysFrom(node: GrammarNode, entry: Entry): Ways {
  const known = node.ways[entry.id];
  if (known) return known;
  const edges = node.categories.filter(({ group, category }) =>
    group ? group.startsWith(entry) : category in entry.senses,
  );
  const ways = { next: node.words.get(entry), edges };
  node.ways[entry.id] = ways;
  return ways;
}
