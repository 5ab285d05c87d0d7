import type { LibraryEntry } from "../../core/library/library.js";
import type { Actor } from "../../core/model/actor.js";
import type { ItemRef } from "../../core/model/itemRef.js";

/** A name that may be completed. */
export interface NameChoice {
  readonly name: string;
  readonly actor: Actor;
  readonly ref: ItemRef;
  /** The fewer, the earlier it is shown. */
  readonly rank: number;
}

/** How many letters must be typed before names are offered. */
export const fewestLetters = 2;

/**
 * Names and aliases of which a word begins with what is typed, accents aside. `uses` tells how often the document
 * names an actor: those it names often come first, and of an actor the full name before the aliases.
 */
export function nameChoices(
  entries: readonly LibraryEntry[],
  typed: string,
  uses: (ref: ItemRef) => number,
): readonly NameChoice[] {
  if (typed.length < fewestLetters) return [];
  const wanted = folded(typed);
  const choices: NameChoice[] = [];
  for (const { address, briefing } of entries)
    for (const actor of briefing?.actors ?? []) {
      const ref: ItemRef = { briefing: address, kind: "actor", id: actor.id };
      const names = [actor.name, ...actor.aliases];
      names.forEach((name, i) => {
        if (!beginsWord(folded(name), wanted)) return;
        const rank = Math.max(0, 999 - uses(ref)) * 100 + Math.min(i, 99);
        choices.push({ name, actor, ref, rank });
      });
    }
  return choices;
}

/** The letters before the offset that may begin a name; empty when there are none. */
export function typedBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 60), offset);
  return /[\p{L}\p{M}\p{N}]+$/u.exec(before)?.[0] ?? "";
}

function beginsWord(name: string, wanted: string): boolean {
  for (
    let at = name.indexOf(wanted);
    at >= 0;
    at = name.indexOf(wanted, at + 1)
  )
    if (at === 0 || !/[\p{L}\p{N}]/u.test(name.charAt(at - 1))) return true;
  return false;
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
