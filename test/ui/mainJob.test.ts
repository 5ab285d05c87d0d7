import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as path from "node:path";
import type { Page } from "playwright-core";
import { readBriefing } from "../../src/core/model/briefingFile.js";
import { openWindow, type Window } from "./window.js";
import {
  findOnScreen,
  hoverWords,
  openFile,
  pick,
  runCommand,
  webviewFrame,
} from "./workbench.js";

const sample = readBriefing(
  fs.readFileSync("sample/abiru-2016.briefing.yaml", "utf8"),
).briefing;

suite("the main job, in a real window", () => {
  let window: Window;
  let page: Page;

  suiteSetup(async () => {
    window = await openWindow();
    page = window.page;
    await openFile(page, "memo.md");
  });

  teardown(async function () {
    if (this.currentTest?.isFailed()) await window.shoot("failed");
  });
  suiteTeardown(() => window.close());

  for (const [words, name, role] of [
    ["Putin's", "Vladimir Putin", "person"],
    ["Fumio Kishida", "Fumio Kishida", "Foreign Minister"],
    ["MOFA", "Ministry of Foreign Affairs", "organization"],
    ["JBIC", "Japan Bank for International Cooperation", "organization"],
  ] as const) {
    test(`shows who is meant by “${words}” when the pointer rests on it`, async () => {
      await scrollTo(page, words);
      const hover = await hoverWords(page, words);
      const text = (await hover.first().innerText()).replaceAll("\u00a0", " ");
      assert.ok(text.includes(name), text);
      assert.ok(text.includes(role), text);
      await window.shoot(`hover-${words.replace(/\W+/g, "-").toLowerCase()}`);
      await page.keyboard.press("Escape");
    });
  }

  test("shows every event of the sample in the timeline", async () => {
    await runCommand(page, "Briefing Desk: Open Timeline");
    const frame = webviewFrame(page);
    await frame.locator("canvas").first().waitFor();
    const text = await frame.locator("body").innerText();
    assert.ok(sample && sample.events.length >= 45);
    assert.ok(text.includes(String(sample.events.length)), text.slice(0, 300));
    await window.shoot("timeline");
    assert.deepEqual(window.errors, []);
  });

  test("puts a footnote that resolves, and takes it back with one undo", async () => {
    await openFile(page, "memo.md");
    const file = path.join(window.workspace, "memo.md");
    const before = fs.readFileSync(file, "utf8");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await runCommand(page, "Briefing Desk: Insert Citation");
    await pick(page, "Rapid China-Russia rapprochement");
    await page.keyboard.press("Control+S");
    const cited = await changed(file, before);
    const label = /\[\^([^\]]+)\]/.exec(cited)?.[1];
    assert.ok(label, "a footnote mark stands in the memo");
    assert.ok(cited.includes(`\n[^${label}]: `), "its note stands there too");
    await window.shoot("citation");

    await page.keyboard.press("Control+Z");
    await page.keyboard.press("Control+S");
    assert.equal(await changed(file, cited), before);
  });
});

/** Goes to the line in which the words first stand. */
async function scrollTo(page: Page, words: string): Promise<void> {
  const memo = fs.readFileSync("sample/memo.md", "utf8");
  const line = memo.slice(0, memo.indexOf(words)).split("\n").length;
  await page.keyboard.press("Control+G");
  await page.locator(".quick-input-widget input").fill(`:${line}`);
  await page.keyboard.press("Enter");
  for (let attempt = 0; attempt < 50; attempt++) {
    if (await findOnScreen(page, words).catch(() => undefined)) return;
    await page.waitForTimeout(50);
  }
}

/** The file's text once it is another than it was. */
async function changed(file: string, before: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const now = fs.readFileSync(file, "utf8");
    if (now !== before) return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the file did not change");
}
