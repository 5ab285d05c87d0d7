import type { LibraryEntry } from "../../core/library/library.js";
import type { Actor } from "../../core/model/actor.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { fewestLetters, typedBefore } from "./typedLetters.js";

/** A name that may be completed. */
export interface NameChoice {
  readonly name: string;
  readonly actor: Actor;
  /** The end of the text before the cursor that the name takes the place of: its last word, and words of the name before that. */
  readonly replaced: string;
}

interface KnownName {
  readonly name: string;
  /** Without regard to case and accents. */
  readonly folded: string;
  readonly actor: Actor;
  readonly ref: ItemRef;
  /** Among the actor's names. */
  readonly order: number;
}

/** The editor is sent so many; more letters find the others. */
const mostChoices = 100;

/** The names and aliases of a library, to complete what is typed. */
export class NameChoices {
  readonly #names: readonly KnownName[];

  constructor(entries: readonly LibraryEntry[]) {
    this.#names = entries.flatMap(({ address, briefing }) =>
      (briefing?.actors ?? []).flatMap((actor) => namesOf(actor, address)),
    );
  }

  /**
   * Those of which a word begins with the letters before the cursor. `uses` tells how often the document names an
   * actor: those it names often come first, and of an actor the full name before the aliases. A name that several
   * briefings have is offered once.
   */
  before(text: string, uses: (ref: ItemRef) => number): readonly NameChoice[] {
    const typed = typedBefore(text);
    if (typed.length < fewestLetters) return [];
    const wanted = folded(typed);
    const ahead = text.slice(0, -typed.length);
    const found = this.#names
      .flatMap((known) => {
        const at = wordBeginning(known.folded, wanted);
        if (at < 0) return [];
        const replaced = endThatReads(ahead, known.folded.slice(0, at)) + typed;
        return [{ known, replaced, uses: uses(known.ref) }];
      })
      .sort((a, b) => b.uses - a.uses || a.known.order - b.known.order);
    const choices = new Map<string, NameChoice>();
    for (const { known, replaced } of found) {
      const { name, actor } = known;
      if (!choices.has(name)) choices.set(name, { name, actor, replaced });
      if (choices.size === mostChoices) break;
    }
    return [...choices.values()];
  }
}

function namesOf(actor: Actor, address: string): KnownName[] {
  const ref: ItemRef = { briefing: address, kind: "actor", id: actor.id };
  return [actor.name, ...actor.aliases].map((name, order) => ({
    ...{ name, folded: folded(name), actor, ref, order },
  }));
}

/** Where in the name a word begins so; -1 where none does. */
function wordBeginning(name: string, wanted: string): number {
  let at = name.indexOf(wanted);
  while (at > 0 && /[\p{L}\p{N}]/u.test(name.charAt(at - 1)))
    at = name.indexOf(wanted, at + 1);
  return at;
}

/** The end of the text that is the folded words; empty when it ends otherwise. */
function endThatReads(text: string, words: string): string {
  if (words === "") return "";
  // Accents that are letters of their own make the text longer than what it is folded to.
  for (let length = words.length; length <= words.length * 2; length++) {
    const end = text.slice(-length);
    if (folded(end) === words) return end;
  }
  return "";
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
