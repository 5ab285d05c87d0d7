import { readBriefing } from "../../core/model/briefingFile.js";
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

  /** The text as the editor has it, read only when it differs from what was read before: whether it does. */
  setOpen(address: string, text: string): boolean {
    const before = this.get(address);
    if (before?.text === text) {
      this.#open.set(address, before);
      return false;
    }
    this.#open.set(address, { text, problems: readBriefing(text).problems });
    return true;
  }

  /** The editor has closed it: what is stored counts again. */
  close(address: string): void {
    this.#open.delete(address);
  }
}
