import {
  type Edge,
  type Grammar,
  type GrammarNode,
  type PlacedGroup,
  type Ways,
  waysFrom,
} from "./grammar.js";
import type { Group } from "./language.js";
import type { Capture } from "./match.js";
import type { Words } from "./words.js";

/** The end of a way through the tree of phrases. */
export interface Path {
  /** The pattern's place in the list. */
  readonly rank: number;
  readonly end: number;
  /** Whether another expression must follow. */
  readonly isHead: boolean;
  readonly captures: Capture | undefined;
}

const none: readonly Path[] = [];
const [unasked, no, yes] = [0, 1, 2];

/** Finds the ways that a text's words lead through the tree of phrases. */
export class PathFinder {
  readonly #grammar: Grammar;
  readonly #words: Words;
  readonly #groups: GroupCache;
  #paths: Path[] = [];

  constructor(grammar: Grammar, words: Words) {
    this.#grammar = grammar;
    this.#words = words;
    this.#groups = new GroupCache(grammar, words);
  }

  /** Every way through the tree from a word. */
  find(start: number): readonly Path[] {
    if (!this.#canBegin(start)) return none;
    const ways = this.#waysAt(this.#grammar.root, start);
    if (!ways) return none;
    this.#paths = [];
    this.#take(ways, start, undefined);
    return this.#paths;
  }

  /** Whether a phrase can begin with this word and the next: most words after "the" are no words of time. */
  #canBegin(start: number): boolean {
    const { begins, root, vocabulary } = this.#grammar;
    const first = this.#words.id(start);
    const seconds = (begins[first] ??= new Uint8Array(vocabulary.size));
    const second = this.#words.id(start + 1);
    if (seconds[second] === unasked) {
      const ways = waysFrom(this.#grammar, root, first);
      seconds[second] = ways && this.#goesOn(ways, start + 1) ? yes : no;
    }
    return seconds[second] === yes;
  }

  #waysAt(node: GrammarNode, at: number): Ways | undefined {
    return waysFrom(this.#grammar, node, this.#words.id(at));
  }

  /** Whether a phrase can end or go on behind its first word. */
  #goesOn({ next, edges }: Ways, second: number): boolean {
    if (next && this.#leadsOn(next, second)) return true;
    for (const { node, group } of edges)
      if (group || this.#leadsOn(node, second)) return true;
    return false;
  }

  #leadsOn(node: GrammarNode, at: number): boolean {
    if (node.ends.length + node.heads.length > 0) return true;
    return this.#waysAt(node, at) !== undefined;
  }

  #from(node: GrammarNode, at: number, captures: Capture | undefined): void {
    if (node.ends.length > 0) this.#add(node.ends, at, captures);
    if (this.#words.opensParagraph(at)) return;
    for (const rank of node.heads)
      this.#paths.push({ rank, end: at, isHead: true, captures });
    const ways = this.#waysAt(node, at);
    if (ways) this.#take(ways, at, captures);
  }

  #add(ranks: readonly number[], end: number, captures: Capture | undefined) {
    for (const rank of ranks)
      this.#paths.push({ rank, end, isHead: false, captures });
  }

  #take({ next, edges }: Ways, at: number, captures: Capture | undefined) {
    if (next) this.#from(next, at + 1, captures);
    for (const edge of edges) this.#follow(edge, at, captures);
  }

  #follow(
    { name, node, sense, group }: Edge,
    start: number,
    previous: Capture | undefined,
  ) {
    const found = group && this.#groups.read(group, start);
    if (group && !found) return;
    const end = found?.end ?? start + 1;
    // Before anything is made for a way that ends here.
    if (!this.#leadsOn(node, end)) return;
    const meaning = found?.sense ?? sense;
    if (meaning === undefined) return;
    this.#from(node, end, { name, sense: meaning, start, end, previous });
  }
}

/** How far behind its first word the word stands that a group needs. */
const reach = 14;

/** The groups of words last read: many phrases ask for the same one at the same word. */
class GroupCache {
  readonly #words: Words;
  /** By the group's place. */
  readonly #last: (LastGroup | undefined)[];

  constructor({ groups }: Grammar, words: Words) {
    this.#words = words;
    this.#last = new Array<LastGroup | undefined>(groups.size).fill(undefined);
  }

  read(group: PlacedGroup, at: number): Group | undefined {
    const last = (this.#last[group.place] ??= new LastGroup());
    if (last.at === at) return last.found;
    last.at = at;
    last.found = this.#isPossible(group, last)
      ? group.read(this.#words, at)
      : undefined;
    return last.found;
  }

  /** Whether the word that the group needs is near; it is sought once from each word to the next. */
  #isPossible(group: PlacedGroup, last: LastGroup): boolean {
    if (!group.needs) return true;
    const words = this.#words;
    const end = Math.min(last.at + reach, words.count);
    if (last.needed < last.at) last.needed = last.at;
    for (; last.needed < end; last.needed++)
      if (isNeeded(group, words, last.needed)) return true;
    return false;
  }
}

/** What the group's reader says of each word of the lexicon is asked once. */
function isNeeded(group: PlacedGroup, words: Words, at: number): boolean {
  const id = words.id(at);
  if (id === 0) return false;
  const known = group.needed[id];
  if (known !== undefined) return known;
  const entry = words.entry(at);
  return (group.needed[id] =
    entry !== undefined && group.needs?.(entry) === true);
}

class LastGroup {
  at = -1;
  found: Group | undefined = undefined;
  /** Where the word that the group needs is found, or sought next. */
  needed = 0;
}
