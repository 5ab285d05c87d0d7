import type { Insertion } from "../../core/citation/insertCitation.js";
import type { TextEdit } from "../../core/model/textEdit.js";

/** An insertion as a drop wants it: what goes in where the drop is, and what changes elsewhere. */
export interface SplitInsertion {
  readonly here: string;
  readonly elsewhere: readonly TextEdit[];
}

export function splitInsertion(
  { edits }: Pick<Insertion, "edits">,
  offset: number,
): SplitInsertion {
  const isHere = ({ start, end }: TextEdit) =>
    start === offset && end === offset;
  return {
    here: edits
      .filter(isHere)
      .map(({ text }) => text)
      .join(""),
    elsewhere: edits.filter((edit) => !isHere(edit)),
  };
}
