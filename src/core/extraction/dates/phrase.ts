import { characterKind, kindOf } from "./characters.js";

/** One step of a phrase: a word, a category to be captured under a name, or the place of another expression. */
export type Step =
  | { readonly kind: "word"; readonly word: string }
  | {
      readonly kind: "category";
      readonly category: string;
      readonly name: string;
    }
  | { readonly kind: "expression" };

/** Where a step leads from a place; undefined where nothing follows it. */
export type Follow<Place> = (place: Place, step: Step) => Place | undefined;

/** Where all ways of saying a phrase lead from a place; one that is reached in two ways is answered twice. */
export function followPhrase<Place>(
  phrase: string,
  from: Place,
  follow: Follow<Place>,
): readonly Place[] {
  const pieces = phrase.match(/[[\]()|…]|\{[\w:]+\}|[^\s[\]()|{}…]+/g) ?? [];
  const reader = { pieces, at: 0, follow };
  const places = followAlternatives(reader, [from]);
  if (reader.at !== pieces.length) throw new Error(`Unbalanced: ${phrase}`);
  return places;
}

interface PhraseReader<Place> {
  readonly pieces: readonly string[];
  readonly follow: Follow<Place>;
  at: number;
}

function followAlternatives<Place>(
  reader: PhraseReader<Place>,
  from: readonly Place[],
): readonly Place[] {
  let places = followSequence(reader, from);
  while (reader.pieces[reader.at] === "|") {
    reader.at++;
    places = places.concat(followSequence(reader, from));
  }
  return places;
}

function followSequence<Place>(
  reader: PhraseReader<Place>,
  from: readonly Place[],
): readonly Place[] {
  let places = from;
  for (;;) {
    const piece = reader.pieces[reader.at];
    if (piece === undefined || isClosing(piece)) return places;
    reader.at++;
    places = followPiece(piece, reader, places);
  }
}

/** Whether it ends a sequence. */
function isClosing(piece: string): boolean {
  return piece === "]" || piece === ")" || piece === "|";
}

function followPiece<Place>(
  piece: string,
  reader: PhraseReader<Place>,
  from: readonly Place[],
): readonly Place[] {
  if (piece === "(" || piece === "[") {
    const places = followAlternatives(reader, from);
    reader.at++;
    return piece === "[" ? places.concat(from) : places;
  }
  let places = from;
  for (const step of stepsOf(piece)) places = followStep(step, reader, places);
  return places;
}

function followStep<Place>(
  step: Step,
  { follow }: PhraseReader<Place>,
  from: readonly Place[],
): readonly Place[] {
  const places: Place[] = [];
  for (const place of from) {
    const next = follow(place, step);
    if (next !== undefined) places.push(next);
  }
  return places;
}

function stepsOf(piece: string): readonly Step[] {
  if (piece === "…") return [{ kind: "expression" }];
  if (!piece.startsWith("{")) return splitWord(piece);
  const colon = piece.indexOf(":");
  const category = piece.slice(Math.max(colon, 0) + 1, -1);
  const name = colon < 0 ? category : piece.slice(1, colon);
  return [{ kind: "category", category, name }];
}

/** A written word as texts are cut: "o'clock" is three. */
function splitWord(written: string): Step[] {
  const steps: Step[] = [];
  for (let start = 0, end = 1; start < written.length; start = end++) {
    const kind = kindOf(written.charCodeAt(start));
    if (kind !== characterKind.mark)
      while (end < written.length && kindOf(written.charCodeAt(end)) === kind)
        end++;
    steps.push({ kind: "word", word: written.slice(start, end) });
  }
  return steps;
}
