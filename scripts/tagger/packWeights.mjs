// Weights as the text of a module: one letter a number.
const letters =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export function packWeights({ rows, transitions, lean }, rowLength) {
  const text = Array.from(
    rows,
    (value, index) => letters[index % rowLength === 0 ? value : value + 32],
  ).join("");
  return `// Written by scripts/tagger/train.mjs; what it learns from is in docs/lexicon.md.
/** One letter a number, as \`readWeights\` reads them. */
export const englishRows =
  "${text}";

export const englishTransitions =
  "${[...transitions].join(" ")}";

export const englishLean = ${lean};
`;
}
