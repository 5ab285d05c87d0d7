// Weights as the text of a module: one letter a number.
const letters =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The rows that say something, and which of all rows they are, six to a letter. */
export function packRows(rows, rowLength) {
  const filled = new Uint8Array(Math.ceil(rows.length / rowLength / 6));
  let packed = "";
  for (let row = 0; row * rowLength < rows.length; row++) {
    const own = rows.subarray(row * rowLength, (row + 1) * rowLength);
    if (own.every((value) => value === 0)) continue;
    filled[Math.floor(row / 6)] |= 1 << (row % 6);
    for (let at = 0; at < rowLength; at++)
      packed += letters[at === 0 ? own[at] : own[at] + 32];
  }
  return { packed, filled: Array.from(filled, (six) => letters[six]).join("") };
}

export function packWeights({ rows, transitions, lean }, rowLength) {
  const { packed, filled } = packRows(rows, rowLength);
  return `// Written by scripts/tagger/train.mjs; what it learns from is in docs/lexicon.md.
/** Of the rows that are filled, one letter a number, as \`WeightTable\` reads them. */
export const englishRows =
  "${packed}";

/** Which rows are filled, six to a letter. */
export const englishFilled =
  "${filled}";

export const englishTransitions =
  "${[...transitions].join(" ")}";

export const englishLean = ${lean};
`;
}
