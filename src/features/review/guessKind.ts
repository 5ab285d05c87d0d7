import type { ActorKind } from "../../core/model/actor.js";

/** A kind and the words that tell of it at a name's end, or beginning. */
const tellingWords: readonly (readonly [ActorKind, RegExp])[] = [
  ["administration", /\b(?:administration|government|cabinet)$/i],
  [
    "agreement",
    /\b(?:agreement|accords?|treaty|pact|convention|protocol|declaration|charter|plan|initiative)\b/i,
  ],
  ["group", /\b(?:alliance|bloc|union|movement|group|front)\b|^G-?\d+$/i],
  [
    "organization",
    /\b(?:ministry|department|bank|agency|council|office|committee|commission|party|university|institute|foundation|association|company|corporation|inc|ltd|court|army|news|times|post|secretariat)\b/i,
  ],
  ["state", /\b(?:republic|kingdom|federation|emirates)\b/i],
  [
    "place",
    /\b(?:sea|ocean|river|island|islands|peninsula|mountains?|strait|bay|region|valley|city|east|west)$/i,
  ],
];

/** The kind that the name's words tell of; a person when they tell none. */
export function guessKind(name: string): ActorKind {
  const found = tellingWords.find(([, words]) => words.test(name));
  if (found) return found[0];
  return /^\p{Lu}{2,}$/u.test(name) ? "organization" : "person";
}
