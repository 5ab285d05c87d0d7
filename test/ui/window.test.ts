import assert from "node:assert/strict";
import { openWindow, type Window } from "./window.js";

suite("a fresh window", () => {
  let window: Window;

  suiteSetup(async () => {
    window = await openWindow();
  });

  suiteTeardown(() => window.close());

  test("opens without a prompt, a notification or an open editor", async () => {
    const { page } = window;
    assert.equal(await page.locator(".notification-toast").count(), 0);
    assert.equal(await page.locator(".monaco-dialog-box").count(), 0);
    assert.equal(await page.locator(".part.editor .tab").count(), 0);
    await window.shoot("fresh-window");
    assert.deepEqual(window.errors, []);
  });
});
