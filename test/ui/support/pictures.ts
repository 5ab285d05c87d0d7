// Takes the README's pictures from the real window: `npm run pictures`.
import * as fs from "node:fs";
import type { Page } from "playwright-core";
import { openWindow, type Window } from "../window.js";
import {
  hoverWords,
  openFile,
  runCommand,
  webviewFrame,
} from "../workbench.js";

const folder = "docs/pictures";

suite("pictures", () => {
  let window: Window;

  setup(async () => {
    fs.mkdirSync(folder, { recursive: true });
    window = await openWindow({ viewport: { width: 1180, height: 720 } });
  });
  teardown(() => window.close());

  test("the outline and a hover", async () => {
    const { page } = window;
    await openFile(page, "memo.md");
    await openOutline(page);
    await page.keyboard.press("Control+1");
    await hoverWords(page, "MOFA");
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder}/outline-and-hover.png` });
  });

  test("the timeline", async () => {
    const { page } = window;
    await openFile(page, "memo.md");
    await runCommand(page, "Briefing Desk: Open Timeline");
    await webviewFrame(page).locator("canvas").first().waitFor();
    await runCommand(page, "View: Toggle Maximize Editor Group");
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${folder}/timeline.png` });
  });
});

async function openOutline(page: Page): Promise<void> {
  await page
    .locator(".activitybar .action-label[aria-label^='Briefing Desk']")
    .click();
  await page.getByRole("treeitem", { name: /Vladimir Putin/ }).waitFor();
  // The icon's own tooltip would cover a row.
  await page.mouse.move(700, 300);
  await page.locator(".workbench-hover").waitFor({ state: "detached" });
}
