import type { Subscribe } from "../base/signal.js";

/** What happened to files, gathered over a short while. */
export type SourceChange =
  /** These files were made, changed or taken away. */
  | { readonly kind: "files"; readonly addresses: readonly string[] }
  /** Anything may have changed: list again. */
  | { readonly kind: "everything" };

/** The port to where briefing files are kept. Addresses are opaque to the core. */
export interface BriefingSource {
  /** The address of every briefing file, in any order. */
  list(): Promise<readonly string[]>;
  /** The file's text, or `undefined` when it is gone. Rejects when it cannot be read. */
  read(address: string): Promise<string | undefined>;
  readonly onDidChange: Subscribe<SourceChange>;
}
