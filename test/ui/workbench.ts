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
  await page
    .locator(".part.editor .editor-group-container.active .tab.active", {
      hasText: name,
    })
    .waitFor();
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
      for (const line of lines.querySelectorAll(".view-line")) {
        // The editor writes blanks as non-breaking ones, and long runs of text in pieces.
        const text = line.textContent.replaceAll("\u00a0", " ");
        const start = text.indexOf(sought);
        if (start < 0) continue;
        const range = document.createRange();
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        let at = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = (node.textContent ?? "").length;
          const end = start + sought.length;
          if (at <= start && start < at + length)
            range.setStart(node, start - at);
          if (at < end && end <= at + length) range.setEnd(node, end - at);
          at += length;
        }
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
