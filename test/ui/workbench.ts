// What one must know of the workbench's DOM (VS Code 1.139) to drive it.
import type { FrameLocator, Locator, Page } from "playwright-core";

const quickInput = ".quick-input-widget .quick-input-box input";
const quickRows = ".quick-input-list .monaco-list-row";

/** Opens a workbench address and waits until the window is complete: extensions loaded, theme applied. */
export async function openWorkbench(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() =>
    ["code/didStartWorkbench", "code/didLoadExtensions"].every(
      (mark) => performance.getEntriesByName(mark).length > 0,
    ),
  );
  // The theme comes from an extension itself; its name is then a class of the window.
  await page
    .locator('.monaco-workbench[class*="theme-defaults"] .part.statusbar')
    .waitFor();
}

/** Runs a command by its title in the palette, such as “Briefing Desk: Open Timeline”. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  const input = page.locator(quickInput);
  await input.waitFor();
  await input.fill(`>${title}`);
  // The list first shows the entries of the previous filter: wait for ours on top.
  await page
    .locator(quickRows)
    .first()
    .filter({ has: page.locator(".label-name", { hasText: title }) })
    .waitFor();
  await input.press("Enter");
}

/** Opens a file of the workspace by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+P");
  const input = page.locator(quickInput);
  await input.waitFor();
  await input.fill(name);
  await page.locator(quickRows).first().filter({ hasText: name }).waitFor();
  await input.press("Enter");
  await page.locator(".part.editor .tab.active", { hasText: name }).waitFor();
  await page.locator(".editor-instance .view-line").first().waitFor();
}

/** Picks the first entry of the open quick pick that has the words. */
export async function pick(page: Page, words: string): Promise<void> {
  await page.locator(quickInput).waitFor();
  await page.locator(quickRows).filter({ hasText: words }).first().click();
}

/** Moves the mouse over words of the active editor and returns the hover. */
export async function hoverWords(page: Page, words: string): Promise<Locator> {
  const hover = page
    .locator(".monaco-editor .monaco-hover:not(.hidden)")
    .filter({ hasText: /\S/ });
  // A hover asked for before its provider has registered stays empty, hence the attempts.
  for (let attempt = 0; ; attempt++) {
    const at = await findOnScreen(page, words);
    await page.mouse.move(at.x, at.y + 200);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    try {
      await hover.first().waitFor({ timeout: 3000 });
      return hover;
    } catch (error) {
      if (attempt === 4) throw error;
    }
  }
}

/** The middle of the first place in the active editor where the words are on screen. */
export async function findOnScreen(
  page: Page,
  words: string,
): Promise<{ x: number; y: number }> {
  const place = await page
    .locator(".editor-instance .view-lines")
    .first()
    .evaluate((lines, sought) => {
      const walker = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // The editor writes blanks as non-breaking ones.
        const shown = (node.textContent ?? "").replaceAll("\u00a0", " ");
        const start = shown.indexOf(sought);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + sought.length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return undefined;
    }, words);
  if (!place) throw new Error(`“${words}” is not on screen`);
  return place;
}

/** The document of the visible webview, which lives in a frame inside a frame. */
export function webviewFrame(page: Page): FrameLocator {
  return page
    .frameLocator("iframe.webview.ready")
    .frameLocator("iframe#active-frame");
}
