const longestTurn = 4;

/** Of a text that is searched for names, what takes a small part of a turn. */
export const linesAtOnce = 200;

/**
 * Node comes to what waits to be read or written between its timers and its immediates; timers alone, of two who each work
 * for longer than a timer takes, would follow each other without end. A browser's worker is fair by itself.
 */
const afterReading: (run: () => void) => unknown =
  typeof setImmediate === "function" ? setImmediate : (run) => run();

/** Shares the host's only thread: who has much to do asks for the next turn between small pieces of it. */
export class Turns {
  #since = 0;

  /** Resolves at once within a turn, and at its end after all others who wait have had theirs. */
  async next(): Promise<void> {
    if (performance.now() - this.#since < longestTurn) return;
    await new Promise<void>((resolve) =>
      afterReading(() => setTimeout(resolve, 0)),
    );
    this.#since = performance.now();
  }
}
