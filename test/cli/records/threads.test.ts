import assert from "node:assert/strict";
import { answerInOrder } from "../../../src/cli/records/answerInOrder.js";
import type { LineBatch } from "../../../src/cli/records/lineBatches.js";
import {
  bytesBeforeOthers,
  type Thread,
  Threads,
} from "../../../src/cli/records/threads.js";

/** Batches, so many that others than the first thread are asked. */
async function* manyBatches(count: number): AsyncGenerator<LineBatch> {
  const size = Math.ceil((2 * bytesBeforeOthers) / count);
  for (let firstLine = 1; firstLine <= count; firstLine++)
    yield await Promise.resolve({ bytes: new Uint8Array(size), firstLine });
}

interface Answers {
  /** Which batches were answered, in the order of writing. */
  readonly written: readonly number[];
  /** How many of them in the first thread. */
  readonly here: number;
  readonly deaths: readonly unknown[];
}

async function answersOf(
  count: number,
  batches: AsyncIterable<LineBatch>,
  start: () => Thread,
): Promise<Answers> {
  const written: number[] = [];
  const deaths: unknown[] = [];
  let here = 0;
  const threads = new Threads({
    count,
    start,
    answerHere: ({ firstLine }) => {
      here++;
      return Uint8Array.of(firstLine);
    },
    onDeath: (reason) => deaths.push(reason),
  });
  await answerInOrder(batches, {
    answer: (batch) => threads.answer(batch),
    write: (answers) => {
      written.push(...answers);
      return Promise.resolve();
    },
    mostBytesAhead: 1_000_000,
  });
  await threads.stop();
  return { written, here, deaths };
}

const inOrder = Array.from({ length: 100 }, (_, at) => at + 1);

/** A thread that answers after a while, the longer the earlier it was started; it dies at some batch if told so. */
function threadsThat(diesAt?: number) {
  const started: { asked: number; isStopped: boolean }[] = [];
  const start = (): Thread => {
    const state = { asked: 0, isStopped: false };
    const delay = 5 - started.push(state);
    return {
      answer: async ({ firstLine }) => {
        state.asked++;
        await new Promise((resolve) => setTimeout(resolve, delay));
        if (diesAt !== undefined && state.asked >= diesAt)
          throw new Error("out of memory");
        return Uint8Array.of(firstLine);
      },
      stop: () => {
        state.isStopped = true;
        return Promise.resolve();
      },
    };
  };
  return { started, start };
}

suite("threads", () => {
  test("share a long stream, its order kept, and are stopped", async () => {
    const { started, start } = threadsThat();
    const { written, here, deaths } = await answersOf(
      3,
      manyBatches(100),
      start,
    );
    assert.deepEqual(written, inOrder);
    assert.deepEqual(deaths, []);
    assert.equal(started.length, 2);
    assert.ok(started.every(({ asked, isStopped }) => asked > 1 && isStopped));
    assert.equal(here + sum(started.map(({ asked }) => asked)), 100);
  });

  test("are not started for a short stream, nor when one is enough", async () => {
    const { started, start } = threadsThat();
    const short = (async function* () {
      for await (const batch of manyBatches(100))
        if (batch.firstLine <= 50) yield batch;
    })();
    assert.equal((await answersOf(3, short, start)).here, 50);
    assert.equal((await answersOf(1, manyBatches(100), start)).here, 100);
    assert.equal(started.length, 0);
  });

  test("lose nothing when one dies, which is told once", async () => {
    const { started, start } = threadsThat(4);
    const { written, deaths } = await answersOf(2, manyBatches(100), start);
    assert.deepEqual(written, inOrder);
    assert.deepEqual(deaths, [new Error("out of memory")]);
    assert.equal(started.length, 1);
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}
