import type { ProblemCode } from "./problemWords.js";

/** What a value in a briefing file may be. The reader, its checks and the JSON Schema all come from these. */
export type Shape =
  | { readonly kind: "text" | "date" | "flag" | "path" | "link" | "finder" }
  | { readonly kind: "version"; readonly version: string }
  | {
      readonly kind: "oneOf";
      readonly words: readonly string[];
      /** The problem when it is another word, … */
      readonly code: ProblemCode;
      /** … and what it is then read as; nothing if left out. */
      readonly otherwise?: string;
    }
  | { readonly kind: "id"; readonly of: ListName }
  | { readonly kind: "reference"; readonly to: ListName }
  | { readonly kind: "list"; readonly of: Shape }
  | RecordShape;

/** A list of the file whose entries have ids. */
export type ListName = "sections" | "actors" | "events";

export interface RecordShape {
  readonly kind: "record";
  /** In words, for messages: "actor". */
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** The field that a bare text in the record's place is read as. */
  readonly bareText?: string;
}

export interface Field {
  readonly shape: Shape;
  readonly isRequired?: true;
  /** One sentence for whoever edits the file. */
  readonly about: string;
}
