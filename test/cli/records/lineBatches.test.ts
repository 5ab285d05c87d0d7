import assert from "node:assert/strict";
import {
  linesOf,
  longestLine,
  readLineBatches,
} from "../../../src/cli/records/lineBatches.js";

/** The batches read from these pieces, each as its lines with their numbers. */
async function batchesOf(...pieces: readonly string[]) {
  const batches: string[][] = [];
  for await (const batch of readLineBatches(stream(pieces)))
    batches.push(
      [...linesOf(batch)].map(
        ({ bytes, number }) => `${number} ${Buffer.from(bytes).toString()}`,
      ),
    );
  return batches;
}

async function* stream(pieces: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece));
}

suite("batches of lines", () => {
  test("hold the lines that a piece of the stream ends, numbered on", async () => {
    assert.deepEqual(await batchesOf("a\nb\nc", "d\n", "\n", "e\r\n"), [
      ["1 a", "2 b"],
      ["3 cd"],
      ["4 "],
      ["5 e\r"],
    ]);
  });

  test("hold the last line with its break and without", async () => {
    assert.deepEqual(await batchesOf("a", "b\nc"), [["1 ab"], ["2 c"]]);
    assert.deepEqual(await batchesOf("a\n"), [["1 a"]]);
    assert.deepEqual(await batchesOf(), []);
  });

  test("leave a letter whole that two pieces share", async () => {
    const bytes = Buffer.from("Ł\n");
    const shared = (async function* () {
      yield await Promise.resolve(bytes.subarray(0, 1));
      yield await Promise.resolve(bytes.subarray(1));
    })();
    for await (const batch of readLineBatches(shared))
      assert.equal(Buffer.from(batch.bytes).toString(), "Ł\n");
  });

  test("hold a line without end only so far", async () => {
    const piece = new Uint8Array(1_000_000).fill(0x61);
    const endless = (async function* () {
      for (let count = 0; count < 40; count++)
        yield await Promise.resolve(piece);
      yield Buffer.from("\nlast");
    })();
    const lines: (readonly [number, number])[] = [];
    for await (const batch of readLineBatches(endless))
      for (const { bytes, number } of linesOf(batch))
        lines.push([number, bytes.length]);
    const cut = lines[0]?.[1] ?? 0;
    assert.deepEqual(lines, [
      [1, cut],
      [2, 4],
    ]);
    assert.ok(cut > longestLine && cut < longestLine + 2_000_000);
  });
});
