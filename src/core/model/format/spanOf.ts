import type { ParsedNode } from "yaml";
import type { Span } from "../span.js";

/** Where a parsed node's value stands, without what follows it. */
export function spanOf(node: ParsedNode): Span {
  const [start, end] = node.range;
  return { start, end };
}
