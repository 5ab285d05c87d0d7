import type { Disposable } from "../base/disposable.js";
import { DisposableStore } from "../base/disposable.js";
import { Signal, type Subscribe } from "../base/signal.js";
import type { ItemRef } from "../model/itemRef.js";
import { createNameIndex, type NameIndex } from "../names/nameIndex.js";
import type { Mention } from "../names/mention.js";
import type { NameEntry } from "../names/nameList.js";
import type { Library } from "./library.js";

/** Divides the briefing's address from the actor's id in an entry's id; in neither of them. */
const divider = "\n";

/** All names and aliases of a library's actors in one index: made when first asked for, then changed file by file. */
export class LibraryNames implements Disposable {
  readonly #library: Library;
  readonly #store = new DisposableStore();
  readonly #changed = this.#store.add(new Signal<undefined>());
  /** What the index has of each file. */
  readonly #entries = new Map<string, readonly NameEntry[]>();
  #index: NameIndex | undefined;
  #leftOut: ReadonlySet<string> = new Set();

  /** Fires when names came or went. */
  readonly onDidChange: Subscribe<undefined> = this.#changed.on;

  constructor(library: Library) {
    this.#library = library;
    this.#store.add(
      library.onDidChange(({ addresses }) => this.#follow(addresses)),
    );
  }

  /** The index; the ids of its mentions are for `refOf`. Accents may be left out in the text. */
  get index(): NameIndex {
    if (this.#index) return this.#index;
    this.#index = createNameIndex([], { spelling: "marks" });
    for (const { address } of this.#library.entries) this.#read(address);
    return this.#index;
  }

  /** The mentions in the text that start before the offset, but for words that are left out. */
  findStarting(text: string, before: number): readonly Mention[] {
    const found = this.index.findStarting(text, before);
    if (this.#leftOut.size === 0) return found;
    return found.filter(
      ({ start, end }) =>
        !this.#leftOut.has(text.slice(start, end).replace(/\s+/g, " ")),
    );
  }

  /** From now on these names and aliases name nobody, nor do these words in a text. */
  leaveOut(words: readonly string[]): void {
    if (words.length === 0 && this.#leftOut.size === 0) return;
    this.#leftOut = new Set(words);
    this.#index = undefined;
    this.#entries.clear();
    this.#changed.fire(undefined);
  }

  /** The id that mentions of the actor have. */
  idOf({ briefing, id }: ItemRef): string {
    return `${briefing}${divider}${id}`;
  }

  /** The actor that the id of a mention stands for. */
  refOf(id: string): ItemRef {
    const at = id.indexOf(divider);
    return { briefing: id.slice(0, at), kind: "actor", id: id.slice(at + 1) };
  }

  dispose(): void {
    this.#store.dispose();
  }

  #follow(addresses: readonly string[]): void {
    if (!this.#index) return;
    const before = this.#entries.size;
    const changed = addresses.filter((address) => this.#read(address));
    if (changed.length > 0 || this.#entries.size !== before)
      this.#changed.fire(undefined);
  }

  /** Whether the file's names are others than before. */
  #read(address: string): boolean {
    const old = this.#entries.get(address) ?? [];
    const entries = this.#namesIn(address);
    if (JSON.stringify(old) === JSON.stringify(entries)) return false;
    this.#index?.remove(old);
    this.#index?.add(entries);
    if (entries.length > 0) this.#entries.set(address, entries);
    else this.#entries.delete(address);
    return true;
  }

  #namesIn(address: string): NameEntry[] {
    const actors = this.#library.get(address)?.briefing?.actors ?? [];
    return actors.flatMap((actor) => {
      const id = this.idOf({ briefing: address, kind: "actor", id: actor.id });
      const names = new Set([actor.name, ...actor.aliases]);
      return [...names]
        .filter((name) => !this.#leftOut.has(name))
        .map((name) => ({ name, id }));
    });
  }
}
