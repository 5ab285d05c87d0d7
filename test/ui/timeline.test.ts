// The timeline in the window: in every theme, without a mouse, and with what it does outside of its panel.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as path from "node:path";
import type { FrameLocator } from "playwright-core";
import { openWindow, type Window } from "./window.js";
import { openFile, runCommand, webviewFrame } from "./workbench.js";

const themes = [
  ["Default Light Modern", "vscode-light"],
  ["Default Dark Modern", "vscode-dark"],
  ["Default High Contrast", "vscode-high-contrast"],
  ["Default High Contrast Light", "vscode-high-contrast-light"],
] as const;
const views = ["chronology", "actors", "narrative"] as const;

/** Tells of one event of the sample, and dates it otherwise. */
const second = `briefing: 1
article:
  id: second2017
  type: article
  title: A second view
  author: [{ family: Desk, given: Second }]
  issued: 2017
sections:
  - id: lead
    summary: Somebody else's account.
events:
  - id: hikiwake
    date: 2012-04
    title: Hikiwake is on the table
    section: lead
    status: happened
`;

suite("the timeline", () => {
  let window: Window;
  let panel: FrameLocator;

  suiteSetup(async () => {
    window = await openWindow({
      viewport: { width: 1400, height: 860 },
      prepare: (workspace) =>
        fs.writeFileSync(path.join(workspace, "second.briefing.yaml"), second),
    });
    panel = webviewFrame(window.page);
    await openFile(window.page, "memo.md");
    await window.page.keyboard.press("Control+End");
    await runCommand(window.page, "Briefing Desk: Open Timeline");
    await panel.locator(".count", { hasText: "55 of 55" }).waitFor();
  });
  suiteTeardown(() => window.close());

  for (const [theme, mark] of themes) {
    test(`has nothing that axe finds wrong in ${theme}`, async () => {
      setTheme(theme);
      await panel.locator(`body.${mark}`).waitFor();
      await focusPanel();
      for (const [index, view] of views.entries()) {
        await window.page.keyboard.press(String(index + 1));
        await window.page.keyboard.press(index % 2 === 0 ? "End" : "Home");
        await panel.locator(".card h2").waitFor();
        await panel.locator(".views [aria-pressed=true]").waitFor();
        const { violations } = await new AxeBuilder({ page: window.page })
          .include(["iframe.webview.ready", "iframe#active-frame", "main"])
          .analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          [],
        );
        await window.shoot(`window-${mark}-${view}`);
      }
    });
  }

  test("writes an event into the draft, by keyboard and as one step of undo", async () => {
    const { page } = window;
    const before = readMemo();
    await focusPanel();
    await page.keyboard.press("1");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("i");
    await page.locator(".tab.active", { hasText: "memo.md" }).waitFor();
    await page.keyboard.press("Control+S");
    await until(() => readMemo() !== before);
    assert.match(readMemo(), /Lehman crisis \(2008\)\.\[\^abiru2016\]/);
    await page.keyboard.press("Control+Z");
    await page.keyboard.press("Control+S");
    await until(() => readMemo() === before);
  });

  test("lights up what the cursor is on, and shows the date it is on", async () => {
    const { page } = window;
    await openFile(page, "abiru-2016.briefing.yaml");
    await page.keyboard.press("Control+F");
    await page.keyboard.type("Lehman crisis");
    await page.keyboard.press("Escape");
    await panel.locator(".row.lit", { hasText: "Lehman crisis" }).waitFor();
    await openFile(page, "memo.md");
    await page.keyboard.press("Control+F");
    await page.keyboard.type("fall of 2013");
    await page.keyboard.press("Escape");
    await runCommand(page, "Briefing Desk: Show in Timeline");
    await panel.locator(".era, .count").first().waitFor();
    await page.waitForTimeout(500);
    await window.shoot("window-show-date");
    assert.deepEqual(window.errors, []);
  });

  test("has the dates of two briefings for one event side by side", async () => {
    const { page } = window;
    await focusPanel();
    await page.keyboard.press("1");
    await page.keyboard.press("/");
    await page.keyboard.type("hikiwake");
    await panel.locator(".count", { hasText: "2 of 55" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Home");
    const rows = panel.locator(".card .conflict tr");
    await rows.first().waitFor();
    await window.shoot("window-conflict");
    assert.deepEqual(await rows.allInnerTexts(), [
      "Abiru 2016\tMarch 2012",
      "Desk 2017\tApril 2012",
    ]);
    await rows.getByRole("button").click();
    await panel.locator(".card .when", { hasText: "April 2012" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await panel.locator(".count", { hasText: "55 of 55" }).waitFor();
  });

  test("comes back as it was left when the window is loaded again", async () => {
    const { page } = window;
    await focusPanel();
    await page.keyboard.press("3");
    await page.keyboard.press("/");
    await page.keyboard.type("minsk");
    const count = panel.locator(".count", { hasText: /^\d of 55/ });
    await count.waitFor();
    await page.waitForTimeout(500);
    await runCommand(page, "Developer: Reload Window");
    await count.waitFor();
    const view = panel.locator(".views [aria-pressed=true]");
    assert.equal(await view.innerText(), "Narrative");
  });

  /** A panel that is shown takes the keys a moment later. */
  async function focusPanel(): Promise<void> {
    await runCommand(window.page, "Briefing Desk: Open Timeline");
    const body = panel.locator("body");
    for (let turn = 0; turn < 50; turn++) {
      if (await body.evaluate(() => document.hasFocus())) return;
      await window.page.waitForTimeout(100);
    }
    assert.fail("the panel has no focus");
  }

  function setTheme(theme: string): void {
    const folder = path.join(window.workspace, ".vscode");
    fs.mkdirSync(folder, { recursive: true });
    const settings = { "workbench.colorTheme": theme };
    fs.writeFileSync(
      path.join(folder, "settings.json"),
      JSON.stringify(settings),
    );
  }

  function readMemo(): string {
    return fs.readFileSync(path.join(window.workspace, "memo.md"), "utf8");
  }
});

async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !isTrue(); turn++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.ok(isTrue());
}
