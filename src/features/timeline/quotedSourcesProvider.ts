import * as vscode from "vscode";
import type { LibraryEntry } from "../../core/library/library.js";
import { sourceAddress } from "../../host/sourceAddress.js";

/** The texts of the articles that are quoted, which tell the order of telling: each is read once, until they are cleared. */
export class QuotedSourcesProvider {
  /** By address. */
  readonly #texts = new Map<string, string>();

  clear(): void {
    this.#texts.clear();
  }

  /** Reads those that the briefings quote and that are not read yet. */
  async read(entries: readonly LibraryEntry[]): Promise<void> {
    const wanted = entries.flatMap((entry) => {
      const isQuoted = entry.briefing?.events.some(({ quote }) => quote);
      const address = isQuoted ? sourceOf(entry) : undefined;
      return address === undefined || this.#texts.has(address) ? [] : [address];
    });
    await Promise.all(
      wanted.map(async (address) =>
        this.#texts.set(address, await readText(address)),
      ),
    );
  }

  /** The text as last read; none where nothing of it is quoted. */
  textOf(entry: LibraryEntry): string | undefined {
    return this.#texts.get(sourceOf(entry) ?? "");
  }
}

/** The address of the file with the article's text. */
export function sourceOf(entry: LibraryEntry): string | undefined {
  return sourceAddress(entry)?.toString();
}

/** What cannot be read is told by the problems of its briefing; here it only has no order of its own. */
async function readText(address: string): Promise<string> {
  try {
    const file = vscode.Uri.parse(address);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return "";
  }
}
