import type { DatePattern } from "./datePattern.js";
import type { GroupReader, Language } from "./language.js";
import { followPhrase, type Step } from "./phrase.js";
import type { Sense } from "./sense.js";
import { type Entry, Vocabulary } from "./vocabulary.js";

/** A language's phrases as one tree, so that phrases with the same beginning are tried together. */
export interface Grammar {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly root: GrammarNode;
  /** The language's groups by category. */
  readonly groups: ReadonlyMap<string, PlacedGroup>;
  /** By the ids of a first and a second word: whether a phrase can begin with them, as `PathFinder` found out. */
  readonly begins: (Uint8Array | undefined)[];
}

/** A group with its place among all of its language. */
export interface PlacedGroup extends GroupReader {
  readonly place: number;
  /** By a word's id: whether it is one that the group needs, worked out when it is first met. */
  readonly needed: (boolean | undefined)[];
}

export interface GrammarNode {
  /** Made when the first word leads on: most nodes have none. */
  words: Map<Entry, GrammarNode> | undefined;
  readonly categories: CategoryEdge[];
  /** The patterns whose phrase ends here, and those that want an expression here, by their rank in the list. */
  readonly ends: number[];
  readonly heads: number[];
  /** Where each word leads from here, by its entry's id; worked out when it is first met. */
  readonly ways: (Ways | undefined)[];
}

/** Where a word leads from a node. */
export interface Ways {
  readonly next: GrammarNode | undefined;
  readonly edges: readonly Edge[];
}

/** A way on by what a word, or the group of words that begins with it, stands for. */
export interface Edge {
  readonly name: string;
  readonly node: GrammarNode;
  /** What the word stands for; for a group, its reader tells. */
  readonly sense: Sense | undefined;
  readonly group: PlacedGroup | undefined;
}

interface CategoryEdge {
  readonly category: string;
  readonly name: string;
  readonly group: PlacedGroup | undefined;
  readonly node: GrammarNode;
}

export function makeGrammar(language: Language): Grammar {
  const vocabulary = new Vocabulary(language.lexicon);
  const groups = new Map(
    Object.entries(language.groups).map(([category, group], place) => [
      category,
      { ...group, place, needed: [] },
    ]),
  );
  const grammar: Grammar = {
    language,
    vocabulary,
    root: makeNode(),
    groups,
    begins: [],
  };
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
    const words = (node.words ??= new Map<Entry, GrammarNode>());
    const known = words.get(entry);
    if (known) return known;
    const next = makeNode();
    words.set(entry, next);
    return next;
  }
  const { category, name } = step;
  for (const edge of node.categories)
    if (edge.category === category && edge.name === name) return edge.node;
  const group = grammar.groups.get(category);
  const edge = { category, name, group, node: makeNode() };
  node.categories.push(edge);
  return edge.node;
}

function makeNode(): GrammarNode {
  return {
    words: undefined,
    categories: [],
    ends: [],
    heads: [],
    ways: [],
  };
}

/** Where the word with this id leads from a node; undefined when nowhere. */
export function waysFrom(
  { vocabulary }: Grammar,
  node: GrammarNode,
  id: number,
): Ways | undefined {
  if (id === 0) return undefined;
  const ways = (node.ways[id] ??= findWays(node, vocabulary.at(id)));
  return ways === nowhere ? undefined : ways;
}

const nowhere: Ways = { next: undefined, edges: [] };

function findWays(node: GrammarNode, entry: Entry | undefined): Ways {
  if (!entry) return nowhere;
  const edges: Edge[] = [];
  for (const { category, name, group, node: to } of node.categories) {
    const sense = group ? undefined : entry.senses.get(category);
    if (group ? group.startsWith(entry) : sense !== undefined)
      edges.push({ name, node: to, sense, group });
  }
  const next = node.words?.get(entry);
  return next || edges.length > 0 ? { next, edges } : nowhere;
}
