import assert from "node:assert/strict";
import { answerInOrder } from "../../../src/cli/records/answerInOrder.js";
import type { LineBatch } from "../../../src/cli/records/lineBatches.js";

/** A batch of so many bytes, and who answers it when the test says so. */
function batchOf(size: number, firstLine: number): LineBatch {
  return { bytes: new Uint8Array(size), firstLine };
}

/** Time enough for all that needs no answer. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

/** A stream of four batches of ten bytes whose answers come when the test gives them. */
function begin(mostBytesAhead: number) {
  const read: number[] = [];
  const written: number[] = [];
  const give = new Map<number, () => void>();
  const batches = (async function* () {
    for (const number of [1, 2, 3, 4]) {
      read.push(number);
      yield await Promise.resolve(batchOf(10, number));
    }
  })();
  const ended = answerInOrder(batches, {
    answer: ({ firstLine }) =>
      new Promise((resolve) =>
        give.set(firstLine, () => resolve(Uint8Array.of(firstLine))),
      ),
    write: (answers) => {
      written.push(...answers);
      return Promise.resolve();
    },
    mostBytesAhead,
  });
  return {
    read,
    written,
    ended,
    async give(...numbers: readonly number[]) {
      await rest();
      for (const number of numbers) give.get(number)?.();
      await rest();
    },
  };
}

suite("answers in order", () => {
  test("wait for those before them, and no longer", async () => {
    const stream = begin(100);
    await stream.give(2, 3);
    assert.deepEqual(stream.written, []);
    await stream.give(1);
    assert.deepEqual(stream.written, [1, 2, 3]);
    await stream.give(4);
    assert.deepEqual(stream.written, [1, 2, 3, 4]);
    await stream.ended;
  });

  test("let nothing be read that is too far ahead of them", async () => {
    const stream = begin(15);
    await stream.give(2);
    assert.deepEqual(stream.read, [1, 2]);
    await stream.give(1);
    assert.deepEqual(stream.read, [1, 2, 3, 4]);
    await stream.give(3, 4);
    await stream.ended;
  });

  test("are waited for when there is room for none", async () => {
    const stream = begin(0);
    for (const number of [1, 2, 3, 4]) {
      await stream.give(number);
      assert.deepEqual(stream.written.at(-1), number);
    }
    await stream.ended;
  });
});
