/** A state, and the words by which texts name it. */
export interface State {
  readonly name: string;
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  readonly demonyms: readonly string[];
}

export function readStates(): State[];
