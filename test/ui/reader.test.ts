import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { openWindow, type Window } from "./window.js";
import { findOnScreen } from "./workbench.js";

suite("the reader", () => {
  let window: Window;

  suiteSetup(async () => {
    window = await openWindow();
    await window.page
      .locator(".activitybar .action-label[aria-label='Briefing Desk']")
      .click();
    await row("Yoshibumi Wakamiya").click();
    await line("#### Yoshibumi Wakamiya").waitFor();
  });

  suiteTeardown(() => window.close());

  test("leads from an actor to an event at one click", async () => {
    const { page } = window;
    const link = await findOnScreen(page, "[Putin tells foreign");
    await page.keyboard.down("Control");
    await page.mouse.move(link.x, link.y, { steps: 4 });
    await page.locator(".detected-link-active").first().waitFor();
    await page.mouse.click(link.x, link.y);
    await page.keyboard.up("Control");
    await line("### March 2012: Putin tells foreign").waitFor();
    await window.shoot("reader-link");
    assert.deepEqual(window.errors, []);
  });

  function row(words: string): Locator {
    return window.page
      .locator(".pane-body .monaco-list-row")
      .filter({ hasText: words });
  }

  function line(words: string): Locator {
    return window.page.locator(".view-line", { hasText: words });
  }
});
