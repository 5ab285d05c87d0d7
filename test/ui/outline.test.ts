import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { openWindow, type Window } from "./window.js";
import { openFile, runCommand } from "./workbench.js";

suite("the outline", () => {
  let window: Window;

  suiteSetup(async () => {
    window = await openWindow();
    await window.page
      .locator(".activitybar .action-label[aria-label='Briefing Desk']")
      .click();
    await row("Vladimir Putin").waitFor();
  });

  suiteTeardown(() => window.close());

  test("shows the sample's sections, actors and events", async () => {
    await window.shoot("outline");
    const shown = await labels();
    assert.ok(shown.includes("Rapid China-Russia rapprochement"));
    assert.ok(shown.includes("People"));
    assert.deepEqual(window.errors, []);
  });

  test("opens the reader at the entry that is clicked", async () => {
    await row("Vladimir Putin").click();
    await window.page.locator(".tab.active", { hasText: "abiru" }).waitFor();
    await window.page
      .locator(".view-line", { hasText: "#### Vladimir Putin" })
      .waitFor();
    await window.shoot("reader");
  });

  test("filters while typing", async () => {
    await runCommand(window.page, "Briefing Desk: Filter Outline");
    await window.page.getByPlaceholder("Name, role, title").fill("wakamiya");
    await row("Vladimir Putin").waitFor({ state: "detached" });
    await window.page.keyboard.press("Enter");
    await row("hikiwake").waitFor();
    await window.shoot("outline-filtered");
    await runCommand(window.page, "Briefing Desk: Clear Filter of Outline");
    await row("Vladimir Putin").waitFor();
  });

  test("puts a cited sentence where an event is dropped", async () => {
    const { page } = window;
    await openFile(page, "memo.md");
    const event = row("Patrushev comes to Japan");
    const year = page.getByRole("treeitem", { name: /^2012/ });
    if ((await year.getAttribute("aria-expanded")) === "false")
      await year.click();
    await event.scrollIntoViewIfNeeded();
    const target = page.locator(".view-line", {
      hasText: "Draft for the desk",
    });
    await drag(event, target);
    await page
      .locator(".view-line", {
        hasText: "first time (October 2012).[^abiru2016]",
      })
      .waitFor();
    await window.shoot("outline-drop");
    await page.keyboard.press("Control+Z");
  });

  /** With Shift, as whatever is dragged into a document rather than opened. */
  async function drag(from: Locator, to: Locator): Promise<void> {
    const { mouse, keyboard } = window.page;
    const [start, end] = [await from.boundingBox(), await to.boundingBox()];
    assert.ok(start && end);
    await mouse.move(start.x + 60, start.y + start.height / 2);
    await mouse.down();
    await mouse.move(start.x + 70, start.y + start.height / 2, { steps: 3 });
    await keyboard.down("Shift");
    await mouse.move(end.x + 40, end.y + end.height / 2, { steps: 20 });
    await mouse.up();
    await keyboard.up("Shift");
  }

  function row(words: string): Locator {
    return window.page
      .locator(".pane-body .monaco-list-row")
      .filter({ hasText: words });
  }

  async function labels(): Promise<string[]> {
    return window.page
      .locator(".pane-body .monaco-list-row .label-name")
      .allInnerTexts();
  }
});
