import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as path from "node:path";
import type { Locator, Page } from "playwright-core";
import { readBriefing } from "../../src/core/model/briefingFile.js";
import { openWindow, type Window } from "./window.js";
import {
  hoverWords,
  openFile,
  pick,
  runCommand,
  webviewFrame,
} from "./workbench.js";

const article = `# The new dock

By Ida Hale

Captain Otto Crane opened the new dock of Vell on March 2, 1998. In April 1998 Crane met Ann Mate, the mayor of Vell.

## At sea

Crane sailed away in the autumn of 1998. The Ministry of Harbours will close the dock in 2001.
`;

suite("from an article to a corrected briefing", () => {
  let window: Window;
  let page: Page;
  const file = (name: string) => path.join(window.workspace, name);
  const stored = () =>
    fs.existsSync(file("dock.briefing.yaml"))
      ? fs.readFileSync(file("dock.briefing.yaml"), "utf8")
      : "";

  suiteSetup(async () => {
    window = await openWindow({
      prepare: (workspace) => {
        fs.writeFileSync(path.join(workspace, "dock.md"), article);
        fs.writeFileSync(
          path.join(workspace, "letter.md"),
          "I have read of Otto Crane.\n",
        );
      },
    });
    page = window.page;
  });

  teardown(async function () {
    if (this.currentTest?.isFailed()) await window.shoot("failed");
  });
  suiteTeardown(() => window.close());

  test("imports the file that is named, and reports what was found", async () => {
    await runCommand(page, "Briefing Desk: Import Article…");
    const input = page.locator(".quick-input-widget .quick-input-box input");
    await input.fill(file("dock.md"));
    await page.waitForTimeout(500);
    await page.keyboard.press("Enter");
    const report = page.locator(".notification-list-item", {
      hasText: "Suggested: sections",
    });
    await report.waitFor();
    assert.match(await report.innerText(), /actors \d+, events 4/);
    await window.shoot("import-report");
    await page
      .locator(".pane .monaco-list-row", { hasText: "The new dock" })
      .first()
      .waitFor();
    await window.shoot("import-shown");
  });

  test("tells of a suggestion by the passage, in the card, the outline and the timeline", async () => {
    await openFile(page, "letter.md");
    const card = await hoverWords(page, "Otto Crane");
    const quote = card.locator("blockquote").first();
    assert.match(await quote.innerText(), /^“.*Crane.*”( — .+)?$/);
    assert.match(await card.first().innerText(), /suggested/);
    await window.shoot("suggestion-card");
    await page.keyboard.press("Escape");
    const row = page
      .locator(".pane .monaco-list-row", { hasText: "Otto Crane" })
      .first();
    await row.hover();
    const tooltip = page.locator(".workbench-hover", { hasText: "suggested" });
    await tooltip.locator("blockquote").waitFor();
    await window.shoot("suggestion-tooltip");
    await page.mouse.move(600, 300);
    await runCommand(page, "Briefing Desk: Open Timeline");
    await webviewFrame(page).locator("canvas").first().waitFor();
    await page.waitForTimeout(1000);
    await window.shoot("suggestion-timeline");
    await runCommand(page, "View: Close All Editors");
  });

  test("corrects what it got wrong", async () => {
    await act("Ann Mate", "Correct");
    await pick(page, "Rename");
    await type("Anna Mate");
    await changed(/name: Anna Mate/);
    await window.shoot("review-of-import");
    await act("opened the new dock", "Correct");
    await pick(page, "Change Date");
    await type("1998-03-03");
    await changed(/date: 1998-03-03/);
    await act("Ministry of Harbours", "Accept");
    await changed(
      /name: Ministry of Harbours\n {4}kind: organization\n(?! {4}found)/,
    );
    assert.deepEqual(window.errors, []);
    // The review goes on to its next entry, which would take the focus from the palette.
    await review().and(page.locator(".focused")).first().waitFor();
    await page.waitForTimeout(500);
  });

  test("shows what another import would change before it writes", async () => {
    const before = stored();
    fs.writeFileSync(
      file("dock.md"),
      `${article}\nIn May 2003 Peter Lund bought the dock.\n`,
    );
    await runCommand(page, "Briefing Desk: Import Article…");
    await type(file("dock.md"));
    const apply = page.locator(".monaco-button", { hasText: "Apply" });
    await apply.waitFor();
    await page.locator(".monaco-diff-editor .line-insert").first().waitFor();
    await window.shoot("import-again");
    assert.equal(stored(), before);
    await apply.click();
    const after = await changed(/Peter Lund/);
    const { briefing } = readBriefing(after);
    assert.ok(briefing?.actors.some(({ name }) => name === "Anna Mate"));
    assert.ok(briefing?.events.some(({ date }) => date === "1998-03-03"));
    assert.deepEqual(window.errors, []);
  });

  async function type(text: string): Promise<void> {
    const input = page.locator(".quick-input-widget .quick-input-box input");
    await input.waitFor();
    await input.fill(text);
    await page.waitForTimeout(500);
    await page.keyboard.press("Enter");
  }

  /** Clicks an action of the first row of the review that has the words. */
  async function act(words: string, action: string): Promise<void> {
    const row = review().filter({ hasText: words }).first();
    const button = row.locator(`.action-label[aria-label^="${action}"]`);
    // The row moves away from the pointer when the review is drawn anew.
    for (let attempt = 0; ; attempt++) {
      await page.mouse.move(600, 300);
      await row.hover();
      try {
        await button.click({ timeout: 2000 });
        return;
      } catch (error) {
        if (attempt === 4) throw error;
      }
    }
  }

  function review(): Locator {
    return page
      .locator(".pane", {
        has: page.locator(".pane-header", { hasText: "Review" }),
      })
      .locator(".monaco-list-row");
  }

  /** The briefing file's text once it has the words. */
  async function changed(words: RegExp): Promise<string> {
    for (let attempt = 0; attempt < 100; attempt++) {
      if (words.test(stored())) return stored();
      await page.waitForTimeout(50);
    }
    throw new Error(`${String(words)} is not in\n${stored()}`);
  }
});
