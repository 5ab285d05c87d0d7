import { DisposableStore, type Disposable } from "../base/disposable.js";
import type { Log } from "../base/log.js";
import { Signal, type Subscribe } from "../base/signal.js";
import type { Briefing } from "../model/briefing.js";
import type { ReadBriefing } from "../model/briefingFile.js";
import type { Problem } from "../model/problem.js";
import type { BriefingSource, SourceChange } from "./briefingSource.js";

/** One briefing file: what could be read of it and what is wrong with it. */
export interface LibraryEntry {
  readonly address: string;
  /** The file's text as last read from its source; the spans of the entry count in it. */
  readonly text: string;
  /** `undefined` when nothing could be read. */
  readonly briefing?: Briefing;
  readonly problems: readonly Problem[];
}

/** The addresses whose entries were added, changed or removed. */
export interface LibraryChange {
  readonly addresses: readonly string[];
}

/** Reads a briefing file's text; whoever makes the library says how, as its code may have to be fetched first. */
export type BriefingReader = (
  text: string,
) => ReadBriefing | Promise<ReadBriefing>;

/** How many files are read before listeners hear of them. */
const filesAtOnce = 32;

/**
 * All briefings that a source has. Usable at once and empty; it tells its listeners when it knows more.
 * It knows files as they are stored: what an editor has not saved is not in it.
 */
export class Library implements Disposable {
  readonly #store = new DisposableStore();
  readonly #changed = this.#store.add(new Signal<LibraryChange>());
  readonly #entries = new Map<string, LibraryEntry>();
  /** The newest reading of each file; an older one that ends later is dropped. */
  readonly #readings = new Map<string, number>();
  #readingCount = 0;
  #sorted: readonly LibraryEntry[] | undefined;
  #isLoaded = false;

  readonly onDidChange: Subscribe<LibraryChange> = this.#changed.on;

  constructor(
    readonly source: BriefingSource,
    readonly read: BriefingReader,
    readonly log: Log,
  ) {
    this.#store.add(source.onDidChange((change) => this.#follow(change)));
    void this.#reload();
  }

  /** Every entry, by address. */
  get entries(): readonly LibraryEntry[] {
    this.#sorted ??= [...this.#entries.values()].sort((a, b) =>
      a.address < b.address ? -1 : 1,
    );
    return this.#sorted;
  }

  /** Whether the source has been listed and read once: before, that there is no entry means nothing. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  get(address: string): LibraryEntry | undefined {
    return this.#entries.get(address);
  }

  dispose(): void {
    this.#store.dispose();
  }

  #follow(change: SourceChange): void {
    if (change.kind === "everything") void this.#reload();
    else void this.#readFiles(change.addresses);
  }

  async #reload(): Promise<void> {
    const listed = await this.#list();
    const gone = [...this.#entries.keys()].filter(
      (address) => !listed.includes(address),
    );
    const addresses = [...gone, ...listed];
    for (let i = 0; i < addresses.length; i += filesAtOnce) {
      await this.#readFiles(addresses.slice(i, i + filesAtOnce));
    }
    this.#isLoaded = true;
    this.log.info(`The library has ${this.#entries.size} briefings.`);
    this.#changed.fire({ addresses: [] });
  }

  async #list(): Promise<readonly string[]> {
    try {
      return await this.source.list();
    } catch (error) {
      this.log.error(`The briefings could not be listed: ${String(error)}`);
      return [];
    }
  }

  async #readFiles(addresses: readonly string[]): Promise<void> {
    const changes = await Promise.all(
      addresses.map((address) => this.#readFile(address)),
    );
    const changed = addresses.filter((_, i) => changes[i]);
    if (changed.length === 0) return;
    this.#sorted = undefined;
    this.#changed.fire({ addresses: changed });
  }

  /** Whether the entry changed. */
  async #readFile(address: string): Promise<boolean> {
    const reading = ++this.#readingCount;
    this.#readings.set(address, reading);
    const entry = await this.#makeEntry(address);
    if (this.#readings.get(address) !== reading) return false;
    this.#readings.delete(address);
    if (!entry) return this.#entries.delete(address);
    if (this.#entries.get(address)?.text === entry.text) return false;
    this.#entries.set(address, entry);
    return true;
  }

  /** `undefined` when the file is gone or cannot be read. */
  async #makeEntry(address: string): Promise<LibraryEntry | undefined> {
    try {
      const text = await this.source.read(address);
      const known = this.#entries.get(address);
      if (text === undefined) return undefined;
      if (known?.text === text) return known;
      return { address, text, ...(await this.read(text)) };
    } catch (error) {
      this.log.error(`${address} could not be read: ${String(error)}`);
      return undefined;
    }
  }
}
