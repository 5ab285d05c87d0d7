import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as path from "node:path";
import { openWindow, type Window } from "./window.js";
import { hoverWords, openFile, pick, runCommand } from "./workbench.js";

suite("in the web worker host", () => {
  let window: Window;

  suiteSetup(async () => {
    window = await openWindow({
      settings: {
        "remote.extensionKind": { "briefing-desk.briefing-desk": ["web"] },
      },
    });
  });
  suiteTeardown(() => window.close());

  test("the tree shows the sample", async () => {
    const { page } = window;
    await page
      .locator(".activitybar .action-label[aria-label^='Briefing Desk']")
      .click();
    await page.getByRole("treeitem", { name: /Vladimir Putin/ }).waitFor();
    const count = page.getByRole("treeitem", { name: /Events/ });
    assert.match(await count.first().innerText(), /54/);
  });

  test("the hover shows who is meant", async () => {
    await openFile(window.page, "memo.md");
    const hover = await hoverWords(window.page, "MOFA");
    const text = (await hover.first().innerText()).replaceAll("\u00a0", " ");
    assert.match(text, /Ministry of Foreign Affairs/);
    await window.page.mouse.move(5, 5);
  });

  test("a citation is put into the document", async () => {
    const { page, workspace } = window;
    const file = path.join(workspace, "memo.md");
    const before = fs.readFileSync(file, "utf8");
    await page.locator(".editor-instance .view-lines").first().click();
    await runCommand(page, "Briefing Desk: Insert Citation");
    await pick(page, "Rapid China-Russia rapprochement");
    await page.keyboard.press("Control+S");
    await page.waitForTimeout(2000);
    const after = fs.readFileSync(file, "utf8");
    assert.match(after.slice(-400), /\n\[\^[^\]]+\]: /);
    assert.notEqual(after, before);
    await window.shoot("web-host");
    assert.deepEqual(window.errors, []);
  });
});
