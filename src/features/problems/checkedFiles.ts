import type { Problem } from "../../core/model/problem.js";

/** A file's text and what is wrong in it. */
export interface CheckedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * What is wrong in each briefing file: in an open document by what the editor shows, in all others by what is stored.
 */
export class CheckedFiles {
  readonly #stored = new Map<string, CheckedText>();
  readonly #open = new Map<string, CheckedText>();

  get(address: string): CheckedText | undefined {
    return this.#open.get(address) ?? this.#stored.get(address);
  }

  /** The text as the library has it; `undefined` when the file is gone. */
  setStored(address: string, checked: CheckedText | undefined): void {
    if (checked) this.#stored.set(address, checked);
    else this.#stored.delete(address);
  }

  /** What was found in this very text before, in the editor or in the store. */
  known(address: string, text: string): CheckedText | undefined {
    const before = this.get(address);
    return before?.text === text ? before : undefined;
  }

  /** The text as the editor has it. */
  setOpen(address: string, checked: CheckedText): void {
    this.#open.set(address, checked);
  }

  /** The editor has closed it: what is stored counts again. */
  close(address: string): void {
    this.#open.delete(address);
  }
}
