import type { ActorKind } from "../../model/actor.js";
import type { NameText } from "./nameText.js";

/** What one rule takes for a name: tokens from `first` to before `end`. */
export interface Finding {
  readonly first: number;
  readonly end: number;
  /** Undefined when the rule sees that it is a name but not of what. */
  readonly kind: ActorKind | undefined;
  /** How sure: 1 is a guess, 2 likely, 4 all but certain. A finding wins over others that it overlaps by this and its length. */
  readonly weight: number;
}

/** One way in which texts show that words are a name. */
export interface ActorRule {
  readonly id: string;
  /** The rule is asked only about tokens that are one of these, as bits of `wordClass`. */
  readonly trigger: number;
  /** The name that this token gives away, looking no further than its sentence. */
  read(text: NameText, token: number): Finding | undefined;
}
