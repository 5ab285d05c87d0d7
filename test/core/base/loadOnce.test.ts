import assert from "node:assert/strict";
import { loadOnce } from "../../../src/core/base/loadOnce.js";

suite("loadOnce", () => {
  test("loads at the first call and gives everybody the same", async () => {
    let calls = 0;
    const load = loadOnce(() => Promise.resolve({ call: ++calls }));
    assert.equal(calls, 0);
    const [first, second] = await Promise.all([load(), load()]);
    assert.equal(first, second);
    assert.equal(await load(), first);
    assert.equal(calls, 1);
  });

  test("tries again what has failed", async () => {
    let isThere = false;
    const load = loadOnce(() =>
      isThere ? Promise.resolve("there") : Promise.reject(new Error("gone")),
    );
    await assert.rejects(load(), /gone/);
    isThere = true;
    assert.equal(await load(), "there");
  });
});
