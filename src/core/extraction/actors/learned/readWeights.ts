import type { TaggerWeights } from "./tagger.js";
import { rowLength, WeightTable } from "./weightTable.js";

/** Reads weights from their packed form: a letter a number, of the alphabet of Base64; a row's check as it is, its weights from -32. */
export function readWeights(
  packed: string,
  transitions: string,
  lean: number,
): TaggerWeights {
  return {
    features: new WeightTable(readRows(packed)),
    transitions: Int16Array.from(transitions.split(" "), Number),
    lean,
  };
}

/** The numbers that the letters stand for, row by row. */
export function readRows(packed: string): Int8Array {
  const values = new Int8Array(128);
  for (let value = 0; value < letters.length; value++)
    values[letters.charCodeAt(value)] = value;
  const rows = new Int8Array(packed.length);
  for (let index = 0; index < packed.length; index++)
    rows[index] = (values[packed.charCodeAt(index)] ?? 0) - 32;
  for (let row = 0; row < packed.length; row += rowLength)
    rows[row] = (rows[row] ?? 0) + 32;
  return rows;
}

const letters =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
