import type { LineBatch } from "./lineBatches.js";

/** Where answers come from and go to. */
export interface Answering {
  readonly answer: (batch: LineBatch) => Promise<Uint8Array>;
  /** Resolves once there is room for more. */
  readonly write: (answers: Uint8Array) => Promise<void>;
  /** Reading rests while so many bytes of records are read whose answers are not written. */
  readonly mostBytesAhead: number;
}

/** Writes the answers in the batches' order, each as soon as it and those before it are there. */
export async function answerInOrder(
  batches: AsyncIterable<LineBatch>,
  { answer, write, mostBytesAhead }: Answering,
): Promise<void> {
  const unwritten: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  let bytesAhead = 0;
  try {
    for await (const batch of batches) {
      bytesAhead += batch.bytes.length;
      last = writeBehind(last, batch);
      last.catch(() => "heard of below");
      unwritten.push(last);
      while (bytesAhead > mostBytesAhead) await unwritten.shift();
    }
  } finally {
    await last;
  }

  async function writeBehind(
    before: Promise<void>,
    batch: LineBatch,
  ): Promise<void> {
    const [answers] = await Promise.all([answer(batch), before]);
    await write(answers);
    bytesAhead -= batch.bytes.length;
  }
}
