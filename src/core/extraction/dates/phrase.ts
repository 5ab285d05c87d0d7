/** One step of a phrase: a word, a category to be captured under a name, or the place of another expression. */
export type Step =
  | { readonly kind: "word"; readonly word: string }
  | {
      readonly kind: "category";
      readonly category: string;
      readonly name: string;
    }
  | { readonly kind: "expression" };

/** All sequences of steps that a phrase stands for. */
export function readPhrase(phrase: string): readonly (readonly Step[])[] {
  const pieces = phrase.match(/[[\]()|…]|\{[\w:]+\}|[^\s[\]()|{}…]+/g) ?? [];
  const reader = { pieces, at: 0 };
  const sequences = readAlternatives(reader);
  if (reader.at !== pieces.length) throw new Error(`Unbalanced: ${phrase}`);
  return sequences;
}

interface PhraseReader {
  readonly pieces: readonly string[];
  at: number;
}

function readAlternatives(reader: PhraseReader): readonly Step[][] {
  const sequences = [...readSequence(reader)];
  while (reader.pieces[reader.at] === "|") {
    reader.at++;
    sequences.push(...readSequence(reader));
  }
  return sequences;
}

function readSequence(reader: PhraseReader): readonly Step[][] {
  let sequences: Step[][] = [[]];
  for (;;) {
    const piece = reader.pieces[reader.at];
    if (piece === undefined || closing.has(piece)) return sequences;
    reader.at++;
    sequences = join(sequences, readPiece(piece, reader));
  }
}

/** What ends a sequence. */
const closing: ReadonlySet<string> = new Set(["]", ")", "|"]);

/** Each head with each tail behind it. */
function join(heads: readonly Step[][], tails: readonly Step[][]): Step[][] {
  const joined: Step[][] = [];
  for (const head of heads)
    for (const tail of tails) joined.push(head.concat(tail));
  return joined;
}

function readPiece(piece: string, reader: PhraseReader): readonly Step[][] {
  if (piece === "(" || piece === "[") {
    const inner = readAlternatives(reader);
    reader.at++;
    return piece === "[" ? [...inner, []] : inner;
  }
  if (piece === "…") return [[{ kind: "expression" }]];
  if (!piece.startsWith("{")) return [splitWord(piece)];
  const colon = piece.indexOf(":");
  const category = piece.slice(Math.max(colon, 0) + 1, -1);
  const name = colon < 0 ? category : piece.slice(1, colon);
  return [[{ kind: "category", category, name }]];
}

/** A written word as texts are cut: "o'clock" is three. */
function splitWord(written: string): Step[] {
  if (/^[a-z]+$/.test(written)) return [{ kind: "word", word: written }];
  const words = written.match(/[\p{L}\p{M}]+|\d+|./gu) ?? [];
  return words.map((word) => ({ kind: "word", word }));
}
