import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as path from "node:path";
import type { Locator } from "playwright-core";
import { openWindow, type Window } from "./window.js";

const briefing = `briefing: 1
article: { id: mill, type: article, title: The mill }
actors:
  - { id: hamn, name: Hamn, kind: place, found: machine }
  - { id: may, name: May, kind: person, role: burned in, found: machine }
  - { id: lind, name: Bo Lind, kind: person, role: miller, found: machine }
events:
  - { id: stop, title: The mill stops, date: 1908-05, found: machine, quote: The mill stopped in May. }
  - { id: left, title: Lind leaves, date: 1908, found: machine, inferred: true, quote: Lind left. }
`;

suite("the review", () => {
  let window: Window;

  suiteSetup(async () => {
    window = await openWindow({
      prepare: (workspace) =>
        fs.writeFileSync(path.join(workspace, "mill.briefing.yaml"), briefing),
    });
    await window.page
      .locator(".activitybar .action-label[aria-label='Briefing Desk']")
      .click();
    await row("Hamn").waitFor();
  });

  suiteTeardown(() => window.close());

  test("decides from the keyboard and goes on to the next", async () => {
    const { page } = window;
    await window.shoot("review");
    await row("Lind").first().locator(".label-name").click();
    await page.keyboard.press("Control+Enter");
    await row("Hamn").and(page.locator(".focused")).waitFor();
    await row("burned in").locator(".label-name").click();
    await page.keyboard.press("Delete");
    await row("burned in").waitFor({ state: "detached" });
    await window.shoot("review-decided");
    const file = path.join(window.workspace, "mill.briefing.yaml");
    const stored = fs.readFileSync(file, "utf8");
    assert.match(stored, /name: Bo Lind, kind: person, role: miller \}/);
    assert.match(stored, /rejected:\n {2}actors:\n {4}- May/);
    assert.deepEqual(window.errors, []);
  });

  function row(words: string): Locator {
    return window.page
      .locator(".pane", {
        has: window.page.locator(".pane-header", { hasText: "Review" }),
      })
      .locator(".monaco-list-row")
      .filter({ hasText: words });
  }
});
