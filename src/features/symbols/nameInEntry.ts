import type { Actor } from "../../core/model/actor.js";
import type { Span } from "../../core/model/span.js";

/** The name or alias of the actor that stands at the offset in the entry's text, and where; of several the longest. */
export function nameInEntry(
  text: string,
  actor: Actor,
  offset: number,
): (Span & { readonly name: string }) | undefined {
  const { start: from, end: to } = actor.at ?? { start: 0, end: 0 };
  let longest: (Span & { readonly name: string }) | undefined;
  for (const name of [actor.name, ...actor.aliases]) {
    const first = Math.max(from, offset - name.length);
    const start = text.indexOf(name, first);
    const end = start + name.length;
    if (start < 0 || start > offset || end > to) continue;
    if (longest && longest.name.length >= name.length) continue;
    longest = { name, start, end };
  }
  return longest;
}
