import type { LineBatch } from "./lineBatches.js";

/** Answers batches one after the other, beside the first thread. */
export interface Thread {
  /** Rejects when the thread has died, as it then does with every batch. */
  answer(batch: LineBatch): Promise<Uint8Array>;
  stop(): Promise<void>;
}

/** Who answers. */
export interface ThreadsOptions {
  /** Threads in all; the one that asks is the first of them. */
  readonly count: number;
  /** Answers in the first thread. */
  readonly answerHere: (batch: LineBatch) => Uint8Array;
  readonly start: () => Thread;
  /** Is told why a thread has died; nothing is lost by that. */
  readonly onDeath: (reason: unknown) => void;
}

/** A short stream is over before another thread has loaded the engine and compiled what runs often. */
export const bytesBeforeOthers = 2_000_000;

/** So that a thread need not wait for its next batch while the first is busy with its own. */
const mostWaiting = 2;

interface Started {
  readonly thread: Thread;
  waiting: number;
}

/** Hands batches to other threads, which are started once the stream is a long one; what they have no time for is answered here. */
export class Threads {
  readonly #options: ThreadsOptions;
  readonly #started: Started[] = [];
  #bytes = 0;

  constructor(options: ThreadsOptions) {
    this.#options = options;
  }

  async answer(batch: LineBatch): Promise<Uint8Array> {
    this.#bytes += batch.bytes.length;
    const free =
      this.#started.find(({ waiting }) => waiting < mostWaiting) ??
      this.#start();
    return free ? this.#answerThere(free, batch) : this.#answerHere(batch);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#started.map(({ thread }) => thread.stop()));
  }

  #start(): Started | undefined {
    const isLong = this.#bytes > bytesBeforeOthers;
    if (!isLong || this.#started.length + 1 >= this.#options.count)
      return undefined;
    const started = { thread: this.#options.start(), waiting: 0 };
    this.#started.push(started);
    return started;
  }

  async #answerThere(to: Started, batch: LineBatch): Promise<Uint8Array> {
    to.waiting++;
    try {
      const answers = await to.thread.answer(batch);
      to.waiting--;
      return answers;
    } catch (reason) {
      // A dead thread is never free again.
      if (to.waiting < Infinity) this.#options.onDeath(reason);
      to.waiting = Infinity;
      return this.#answerHere(batch);
    }
  }

  async #answerHere(batch: LineBatch): Promise<Uint8Array> {
    const answers = this.#options.answerHere(batch);
    // What the others have answered meanwhile is heard before the next batch.
    await new Promise((resolve) => setImmediate(resolve));
    return answers;
  }
}
