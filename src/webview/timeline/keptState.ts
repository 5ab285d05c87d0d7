import type { Host } from "./host.js";
import { readPageState, type PageState } from "./pageState.js";

const saveAfter = 200;

/** The page's state, which the host keeps. */
export class KeptState {
  readonly #host: Host;
  #current: PageState;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#current = readPageState(host.getState());
  }

  get current(): PageState {
    return this.#current;
  }

  /** Moving changes it with each frame; it is handed over when that is at rest. */
  change(change: Partial<PageState>): void {
    this.#current = { ...this.#current, ...change };
    clearTimeout(this.#saving);
    this.#saving = setTimeout(
      () => this.#host.setState(this.#current),
      saveAfter,
    );
  }
}
