import type { NameIndexOptions } from "../../../../src/core/names/nameIndex.js";

/** Names divided by "; ", and a text in which ⟦ and ⟧ stand around each mention that is to be found. */
export type NameCase = readonly [
  names: string,
  marked: string,
  options?: NameIndexOptions,
];
