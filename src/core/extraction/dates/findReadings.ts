import { type Path, PathFinder } from "./findPaths.js";
import type { Grammar } from "./grammar.js";
import { Match } from "./match.js";
import type { PairReading, PlacedReading, Reading } from "./reading.js";
import type { Words } from "./words.js";

/** A reading at its words, with the pattern that gave it. */
export interface FoundReading extends PlacedReading {
  readonly pattern: string;
}

/** Deeper nests of "the end of the first week of …" are not read. */
const deepest = 4;

interface Scan {
  readonly grammar: Grammar;
  readonly words: Words;
  readonly paths: PathFinder;
  /** What was found at each word at which an expression within another was sought, so that it is read once. */
  readonly known: Map<number, Candidate | undefined>;
}

interface Candidate {
  readonly end: number;
  readonly pattern: string;
  readonly reading: Reading | PairReading;
}

/** Every expression of time in the words, from left to right, none inside another. */
export function findReadings(grammar: Grammar, words: Words): FoundReading[] {
  const paths = new PathFinder(grammar, words);
  const scan: Scan = { grammar, words, paths, known: new Map() };
  const found: FoundReading[] = [];
  let at = 0;
  while (at < words.count) {
    // Most words are none that an expression could begin with.
    const candidate = words.id(at) === 0 ? undefined : readAt(scan, at, 0);
    if (!candidate) {
      at++;
      continue;
    }
    addPlaced(found, candidate, at);
    at = candidate.end;
  }
  return found;
}

/** The two ends of a pair stand as two expressions. */
function addPlaced(
  found: FoundReading[],
  { reading, pattern, end }: Candidate,
  start: number,
): void {
  if (reading.kind === "pair")
    found.push({ ...reading.first, pattern }, { ...reading.second, pattern });
  else found.push({ start, end, reading, pattern });
}

function readAt(
  scan: Scan,
  start: number,
  depth: number,
): Candidate | undefined {
  if (scan.known.has(start)) return scan.known.get(start);
  const paths = scan.paths.find(start);
  if (paths.length === 0) return undefined;
  const ways: Way[] = [];
  for (const path of paths) {
    const way = complete(scan, path, depth);
    if (way) ways.push(way);
  }
  if (ways.length > 1) ways.sort(longestFirst);
  let best: Candidate | undefined;
  for (const way of ways) {
    best = readWay(scan, start, way);
    if (best) break;
  }
  // Nobody asks again for what stands in no other expression.
  if (depth > 0) scan.known.set(start, best);
  return best;
}

/** A path with the expression that its phrase leads in, when it wants one. */
interface Way {
  readonly path: Path;
  readonly end: number;
  readonly inner?: Reading;
}

/** Among equally long ways the earlier pattern of the list comes first. */
function longestFirst(a: Way, b: Way): number {
  return b.end - a.end || a.path.rank - b.path.rank;
}

function complete(scan: Scan, path: Path, depth: number): Way | undefined {
  if (!path.isHead) return { path, end: path.end };
  if (depth >= deepest) return undefined;
  const inner = readAt(scan, path.end, depth + 1);
  if (!inner || inner.reading.kind === "pair") return undefined;
  return { path, end: inner.end, inner: inner.reading };
}

function readWay(scan: Scan, start: number, way: Way): Candidate | undefined {
  const pattern = scan.grammar.language.patterns[way.path.rank];
  const { captures } = way.path;
  const place = { start, end: way.end, captures, inner: way.inner };
  const reading = pattern?.read(new Match(scan.words, place));
  return reading && pattern && { end: way.end, pattern: pattern.id, reading };
}
