import type { Citation } from "./citation.js";
import { readLocator } from "./locator.js";

/** What somebody types about a citation: the place, and words around it. */
export type TypedCitation = Pick<Citation, "locator" | "prefix" | "suffix">;

const place =
  /^(?:(?:[\p{L}§¶]{1,20}\.?\s{0,3})?(?:\d[\w.:]{0,20}|[ivxlc]{1,12}\b)(?:\s?[-–—,&]\s?\d[\w.:]{0,20}){0,9}|(?:\w{2,10}\.?\s)?["“][^"”]{1,300}["”])(?=$|[\s,;])/u;

/**
 * Reads `see @ para. 4, on the ice`: words before the `@`, which stands for the work, then the place, then words after
 * it. Without an `@` there is no prefix; what is neither number nor in quotation marks is a heading in its own words.
 */
export function readTypedCitation(typed: string): TypedCitation {
  const at = typed.indexOf("@");
  const prefix = at < 0 ? "" : typed.slice(0, at).trim();
  const rest = typed.slice(at + 1).replace(/^[\s,]+/, "");
  const found = place.exec(rest)?.[0] ?? rest;
  const suffix = rest
    .slice(found.length)
    .replace(/^[\s,]+/, "")
    .trim();
  const locator = readLocator(found);
  return {
    ...(prefix !== "" && { prefix }),
    ...(locator && { locator }),
    ...(suffix !== "" && { suffix }),
  };
}
