import { actorKinds } from "../../../model/actor.js";
import type { ArticleText } from "../../text/articleText.js";
import type { Finding } from "../actorRule.js";
import type { Name } from "../name.js";

/** For each token the kinds and weights of all findings that cover it. */
export class FindingCodes {
  /** Of each token its first code, and of each code the next one of its token; numbers, counted from 1. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #codes: Uint16Array;

  constructor(findings: readonly Finding[], article: ArticleText) {
    const { arena } = article;
    let count = 0;
    for (const { first, end } of findings) count += end - first;
    this.#first = arena.int32(article.length);
    this.#next = arena.int32(count + 1);
    this.#codes = arena.uint16(count + 1);
    let number = 0;
    for (const { first, end, kind, weight } of findings)
      for (let token = first; token < end; token++)
        this.#put(
          ++number,
          token,
          codeOf(kind, token - first, end - token) * 64 +
            Math.round(weight * 4),
        );
  }

  /** The number of a token's first code; 0 when it has none. */
  first(token: number): number {
    return this.#first[token] ?? 0;
  }

  /** The number of the next code of the same token; 0 behind the last. */
  next(number: number): number {
    return this.#next[number] ?? 0;
  }

  code(number: number): number {
    return this.#codes[number] ?? 0;
  }

  #put(number: number, token: number, code: number): void {
    this.#codes[number] = code;
    this.#next[number] = this.first(token);
    this.#first[token] = number;
  }
}

/** The code of a name that the rules chose, at one of its tokens. */
export function codeOfName(
  { first, end, kind, weight }: Name,
  token: number,
): number {
  return (
    1 +
    codeOf(kind, token - first, end - token) * 4 +
    Math.min(3, Math.floor(weight))
  );
}

/** A kind of actor and where in its name a token stands. */
function codeOf(kind: Name["kind"], before: number, left: number): number {
  const place = before === 0 ? (left === 1 ? 0 : 1) : left === 1 ? 2 : 3;
  return (kind ? actorKinds.indexOf(kind) + 1 : 0) * 4 + place;
}
