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
  const places = [...followSequence(reader, from)];
  while (reader.pieces[reader.at] === "|") {
    reader.at++;
    places.push(...followSequence(reader, from));
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
    if (piece === undefined || closing.has(piece)) return places;
    reader.at++;
    places = followPiece(piece, reader, places);
  }
}

/** What ends a sequence. */
const closing: ReadonlySet<string> = new Set(["]", ")", "|"]);

function followPiece<Place>(
  piece: string,
  reader: PhraseReader<Place>,
  from: readonly Place[],
): readonly Place[] {
  if (piece === "(" || piece === "[") {
    const places = followAlternatives(reader, from);
    reader.at++;
    return piece === "[" ? [...places, ...from] : places;
  }
  let places = from;
  for (const step of stepsOf(piece))
    places = places
      .map((place) => reader.follow(place, step))
      .filter((place) => place !== undefined);
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
  const isOne = written.length === 1 || /^[a-z]+$/.test(written);
  if (isOne) return [{ kind: "word", word: written }];
  const words = written.match(/[\p{L}\p{M}]+|\d+|./gu) ?? [];
  return words.map((word) => ({ kind: "word", word }));
}
