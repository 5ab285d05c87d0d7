import type {
  BriefingSource,
  SourceChange,
} from "../../src/core/library/briefingSource.js";
import type { Log } from "../../src/core/base/log.js";
import { Signal } from "../../src/core/base/signal.js";

/** Files in memory that honour the port and its events. */
export class MemorySource implements BriefingSource {
  readonly #changed = new Signal<SourceChange>();
  readonly files = new Map<string, string>();
  readonly onDidChange = this.#changed.on;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [address, text] of Object.entries(files)) {
      this.files.set(address, text);
    }
  }

  list(): Promise<readonly string[]> {
    return Promise.resolve([...this.files.keys()]);
  }

  read(address: string): Promise<string | undefined> {
    return Promise.resolve(this.files.get(address));
  }

  write(address: string, text: string): void {
    this.files.set(address, text);
    this.#changed.fire({ kind: "files", addresses: [address] });
  }

  remove(address: string): void {
    this.files.delete(address);
    this.#changed.fire({ kind: "files", addresses: [address] });
  }

  /** As when folders are added to a workspace or taken from it. */
  replace(files: Readonly<Record<string, string>>): void {
    this.files.clear();
    for (const [address, text] of Object.entries(files)) {
      this.files.set(address, text);
    }
    this.#changed.fire({ kind: "everything" });
  }
}

/** A log that keeps its lines. */
export class MemoryLog implements Log {
  readonly lines: string[] = [];
  readonly debug = (message: string) => this.lines.push(`debug ${message}`);
  readonly info = (message: string) => this.lines.push(`info ${message}`);
  readonly warn = (message: string) => this.lines.push(`warn ${message}`);
  readonly error = (message: string | Error) =>
    this.lines.push(`error ${String(message)}`);
}

/** Resolves when all that is under way with files in memory has been done. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}
