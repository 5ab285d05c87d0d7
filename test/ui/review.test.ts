import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as path from "node:path";
import type { Locator } from "playwright-core";
import { openWindow, type Window } from "./window.js";

const briefing = `briefing: 1
article: { id: mill, type: article, title: The mill }
sections:
  - { id: grain, title: More grain, found: machine }
actors:
  - { id: hamn, name: Hamn, kind: place, found: machine }
  - { id: may, name: May, kind: person, role: burned in, found: machine }
  - { id: lind, name: Bo Lind, kind: person, role: miller, found: machine }
events:
  - { id: stop, title: The mill stops, date: 1908-05, found: machine, quote: The mill stopped in May. }
  - { id: left, title: Lind leaves, date: 1908, found: machine, inferred: true, quote: Lind left. }
`;

const withSource = `briefing: 1
article: { id: quay, type: article, title: The quay }
source: quay.md
events:
  - { id: built, title: Quay is built, date: 1921, found: machine, quote: The quay was built in 1921. }
  - { id: flooded, title: Quay is flooded, date: 1933, found: machine, quote: It was flooded in 1933. }
  - { id: sold, title: Quay is sold, date: 1950, found: machine, quote: The town sold it in 1950. }
`;
const source = `The quay was built in 1921. It was flooded in 1933. The town sold it in 1950.
`;

suite("the review", () => {
  let window: Window;

  suiteSetup(async () => {
    window = await openWindow({
      // High enough that no row has to be scrolled to.
      viewport: { width: 1280, height: 1200 },
      prepare: (workspace) => {
        const write = (name: string, text: string) =>
          fs.writeFileSync(path.join(workspace, name), text);
        write("mill.briefing.yaml", briefing);
        write("quay.briefing.yaml", withSource);
        write("quay.md", source);
      },
    });
    await window.page
      .locator(".activitybar .action-label[aria-label='Briefing Desk']")
      .click();
    await row("Quay is sold").first().waitFor();
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
    const stored = read("mill.briefing.yaml");
    assert.match(stored, /name: Bo Lind, kind: person, role: miller \}/);
    assert.match(stored, /rejected:\n {2}actors:\n {4}- May/);
    assert.deepEqual(window.errors, []);
  });

  test("takes out what is no section", async () => {
    const { page } = window;
    await row("More grain").locator(".label-name").click();
    await page.keyboard.press("Delete");
    await row("More grain").waitFor({ state: "detached" });
    const stored = read("mill.briefing.yaml");
    assert.match(stored, /rejected:[^]*sections:[^]*More grain/);
    assert.deepEqual(window.errors, []);
  });

  test("decides on the row that the arrow keys moved to", async () => {
    const { page } = window;
    await row("The mill stops").locator(".label-name").click();
    await page.keyboard.press("ArrowDown");
    await row("The mill stops").and(page.locator(":not(.focused)")).waitFor();
    await page.keyboard.press("ArrowDown");
    await row("Lind leaves").and(page.locator(".focused")).waitFor();
    await page.keyboard.press("Control+Enter");
    await row("Lind leaves").waitFor({ state: "detached" });
    const stored = read("mill.briefing.yaml");
    assert.match(stored, /id: left, title: Lind leaves, date: 1908, (?!found)/);
    assert.match(stored, /id: stop, .*found: machine/);
    assert.deepEqual(window.errors, []);
  });

  test("keeps the keys when a row's passage is opened", async () => {
    const { page } = window;
    await row("Quay is built").locator(".label-name").click();
    await page.locator(".tab.active", { hasText: "quay.md" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await row("Quay is flooded").and(page.locator(".focused")).waitFor();
    await page.keyboard.press("Delete");
    await row("Quay is flooded").waitFor({ state: "detached" });
    await row("Quay is sold").and(page.locator(".focused")).waitFor();
    await window.shoot("review-by-keys");
    const stored = read("quay.briefing.yaml");
    assert.match(stored, /id: built, .*found: machine/);
    assert.match(stored, /id: sold, .*found: machine/);
    assert.match(stored, /rejected:\n {2}events:/);
    assert.equal(read("quay.md"), source);
    assert.deepEqual(window.errors, []);
  });

  function read(name: string): string {
    return fs.readFileSync(path.join(window.workspace, name), "utf8");
  }

  function row(words: string): Locator {
    return window.page
      .locator(".pane", {
        has: window.page.locator(".pane-header", { hasText: "Review" }),
      })
      .locator(".monaco-list-row")
      .filter({ hasText: words });
  }
});
