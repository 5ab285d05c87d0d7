import type { ActorKind } from "../../model/actor.js";

/** A name as it stands in the text: tokens from `first` to before `end`. */
export interface Name {
  readonly first: number;
  readonly end: number;
  readonly kind: ActorKind | undefined;
  readonly weight: number;
}
