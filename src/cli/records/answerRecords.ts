import type { Surroundings } from "../command.js";
import { answerBatch } from "./answerBatch.js";
import { answerInOrder } from "./answerInOrder.js";
import type { LineBatch } from "./lineBatches.js";
import { Threads } from "./threads.js";

/** Enough for a thread that starts, which has its first batches for as long as this one answers many. */
const bytesAheadPerThread = 500_000;

/** Answers the records on standard input by so many threads; memory does not grow with the stream. */
export async function answerRecords(
  count: number,
  around: Surroundings,
): Promise<void> {
  const threads = new Threads({
    count,
    answerHere: answerBatch,
    start: () => around.startThread(),
    onDeath: (reason) =>
      around.complain(
        `briefing extract: a thread has died, the others go on: ${String(reason)}`,
      ),
  });
  const answering = {
    answer: (batch: LineBatch) => threads.answer(batch),
    write: async (answers: Uint8Array) => {
      around.print(answers);
      await around.drained();
    },
    mostBytesAhead: count * bytesAheadPerThread,
  };
  try {
    await answerInOrder(around.readLineBatches(), answering);
  } finally {
    await threads.stop();
  }
}
