import assert from "node:assert/strict";
import { LetterPool } from "../../../src/core/names/letterPool.js";

suite("letterPool", () => {
  test("a place is a name only to the letter", () => {
    const pool = new LetterPool();
    pool.add(0, "Abe");
    const text = "Abe, Abel";
    assert.ok(pool.isAt(0, text, 0, 3));
    assert.ok(pool.isAt(0, text, 5, 8));
    assert.ok(!pool.isAt(0, text, 5, 9));
    assert.ok(!pool.isAt(0, text, 1, 4));
    assert.ok(!pool.isAt(1, text, 0, 3));
    assert.ok(!pool.isAt(-1, text, 0, 3));
  });

  test("names that come and go take no more room, and those that stay are kept", () => {
    const pool = new LetterPool();
    const lasting = "Shinzo Abe";
    pool.add(0, lasting);
    for (let i = 0; i < 10_000; i++) {
      pool.add(1, `Someone ${i}`);
      pool.remove(1);
    }
    assert.ok(pool.size < 3000, `${pool.size}`);
    assert.ok(pool.isAt(0, lasting, 0, lasting.length));
    assert.ok(!pool.isAt(1, "Someone 9999", 0, 12));
  });
});
