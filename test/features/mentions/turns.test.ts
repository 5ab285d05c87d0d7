import assert from "node:assert/strict";
import { Turns } from "../../../src/host/turns.js";

/** Longer than a turn. */
const piece = 5;

suite("turns", () => {
  test("what comes in is read after each piece of two who have much to do", async () => {
    let inARow = 0;
    let mostInARow = 0;
    let isOver = false;
    const read = () => {
      inARow = 0;
      if (!isOver) setImmediate(read);
    };
    read();
    const work = async () => {
      const turns = new Turns();
      for (let i = 0; i < 10; i++) {
        await turns.next();
        mostInARow = Math.max(mostInARow, ++inARow);
        keepBusy();
      }
    };
    await Promise.all([work(), work()]);
    isOver = true;
    assert.ok(mostInARow <= 2, `${mostInARow} pieces in a row`);
  });
});

function keepBusy(): void {
  const until = performance.now() + piece;
  while (performance.now() < until);
}
