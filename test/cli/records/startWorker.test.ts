import assert from "node:assert/strict";
import { startWorker } from "../../../src/cli/records/startWorker.js";

/** A thread whose script is this. */
function threadOf(script: string) {
  const module = `import { parentPort } from "node:worker_threads";\n${script}`;
  return startWorker(
    new URL(`data:text/javascript,${encodeURIComponent(module)}`),
  );
}

function batchOf(firstLine: number) {
  return { bytes: new Uint8Array(), firstLine };
}

suite("a worker", () => {
  test("answers batch by batch", async () => {
    const thread = threadOf(
      `parentPort.on("message", ({ firstLine }) => parentPort.postMessage(Uint8Array.of(firstLine)));`,
    );
    const answers = [1, 2, 3].map((number) => thread.answer(batchOf(number)));
    assert.deepEqual(
      (await Promise.all(answers)).map(([number]) => number),
      [1, 2, 3],
    );
    await thread.stop();
  });

  test("says why it died, to those who wait and to those who come", async () => {
    const thread = threadOf(
      `parentPort.on("message", () => { throw new Error("out of order"); });`,
    );
    const both = [thread.answer(batchOf(1)), thread.answer(batchOf(2))];
    for (const answer of both) await assert.rejects(answer, /out of order/);
    await assert.rejects(thread.answer(batchOf(3)), /out of order/);
    await thread.stop();
  });

  test("that ends without a word does not keep anybody waiting", async () => {
    const thread = threadOf(`parentPort.on("message", () => process.exit(3));`);
    await assert.rejects(thread.answer(batchOf(1)), /ended with code 3/);
  });
});
