import assert from "node:assert/strict";
import { hostAddresses } from "../../../src/host/hostAddresses.js";

suite("hostAddresses", () => {
  test("gives the numbers behind a name", async () => {
    const addresses = await hostAddresses("localhost");
    assert.ok(addresses.includes("127.0.0.1") || addresses.includes("::1"));
  });

  test("gives none for what is no name", async () => {
    assert.deepEqual(await hostAddresses("no name"), []);
  });
});
