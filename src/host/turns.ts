const longestTurn = 4;

/** Of a text that is searched for names, what takes a small part of a turn. */
export const linesAtOnce = 200;

/** Shares the host's only thread: who has much to do asks for the next turn between small pieces of it. */
export class Turns {
  #since = 0;

  /** Resolves at once within a turn, and at its end after all others who wait have had theirs. */
  async next(): Promise<void> {
    if (performance.now() - this.#since < longestTurn) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#since = performance.now();
  }
}
