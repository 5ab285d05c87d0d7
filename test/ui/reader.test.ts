import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { openWindow, type Window } from "./window.js";
import { findOnScreen, runCommand, webviewFrame } from "./workbench.js";

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

  test("lights up in the timeline the event that the cursor is in", async () => {
    const { page } = window;
    const panel = webviewFrame(page);
    await runCommand(page, "Briefing Desk: Open Timeline");
    await panel.locator(".count", { hasText: "54 of 54" }).waitFor();
    await page.keyboard.press("Control+1");
    await page.keyboard.press("Control+F");
    await page.keyboard.type("### 2008: Lehman crisis");
    await page.keyboard.press("Escape");
    await panel.locator(".row.lit", { hasText: "Lehman crisis" }).waitFor();
    await window.shoot("reader-lights");
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
