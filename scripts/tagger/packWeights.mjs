// Weights as the text of a module: one letter a number.
const letters =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export function packRows(rows, rowLength) {
  return Array.from(
    rows,
    (value, index) => letters[index % rowLength === 0 ? value : value + 32],
  ).join("");
}

export function packWeights({ rows, transitions, lean }, rowLength) {
  return `// Written by scripts/tagger/train.mjs; what it learns from is in docs/lexicon.md.
/** One letter a number, as \`WeightTable\` reads them. */
export const englishRows =
  "${packRows(rows, rowLength)}";

export const englishTransitions =
  "${[...transitions].join(" ")}";

export const englishLean = ${lean};
`;
}
