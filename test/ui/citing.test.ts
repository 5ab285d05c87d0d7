import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as path from "node:path";
import type { Page } from "playwright-core";
import { openWindow, type Window } from "./window.js";
import { hoverWords, openFile, pick, runCommand } from "./workbench.js";

const article = [
  "Ice on the Strait",
  "The strait froze in March, earlier than anybody had foreseen.",
  "Ships waited for weeks off the northern port.",
  "Then it thawed.",
].join("\n\n");

const briefing = `briefing: 1
article:
  id: rowe2019ice
  type: article-magazine
  title: Ice on the Strait
  author: [{ family: Rowe, given: Ada }]
  issued: 2019-05
  container-title: Northern Review
source: ice.txt
events:
  - id: waiting
    date: 2012-03
    title: Ships wait
    actors: []
    status: happened
    quote: Ships waited for weeks off the northern port.
`;

const draft =
  "---\nbibliography: refs.bib\n---\n\nThe port was closed [@adler1999].\n\nAs [@alder1999] and [@rowe2019ice] say.\n\n";

const bibliography =
  "@book{adler1999,\n  author = {Adler, Mia},\n  title = {Northern Ports},\n  year = {1999}\n}\n";

const quoted =
  "“Ships waited for weeks off the northern port.” [@rowe2019ice, para. 2]";

suite("citing, in a real window", () => {
  let window: Window;
  let page: Page;

  suiteSetup(async () => {
    window = await openWindow({ prepare: writeFiles });
    page = window.page;
  });
  teardown(async function () {
    if (this.currentTest?.isFailed()) await window.shoot("failed-citing");
  });
  suiteTeardown(() => window.close());

  test("shows the reference on hover and marks the key that has no entry, with what mends it", async () => {
    await openFile(page, "draft.md");
    const hover = await hoverWords(page, "adler1999");
    await hover.filter({ hasText: "Northern Ports" }).first().waitFor();
    await window.shoot("key-hover");
    await page.keyboard.press("Escape");
    await page.locator(".squiggly-warning").nth(1).waitFor();
    await goTo(page, "7:8");
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget .monaco-list-row").first().waitFor();
    await window.shoot("key-fixes");
    await chooseAction(page, "Write ‘adler1999’");
    await saved(page, window, (text) => text.includes("As [@adler1999]"));
    await page.keyboard.press("Control+Z");
    await saved(page, window, (text) => text === draft);
  });

  test("pastes what was copied from an article as a quotation with its paragraph, and one undo takes it back", async () => {
    await openFile(page, "ice.txt");
    await selectLine(page, 5);
    await page.keyboard.press("Control+C");
    await openFile(page, "draft.md");
    await page.keyboard.press("Control+End");
    await pasteAs(page, "Paste as Quotation with Citation", window);
    await saved(page, window, (text) => text === draft + quoted);
    await window.shoot("pasted");
    await page.keyboard.press("Control+Z");
    await saved(page, window, (text) => text === draft);
  });

  test("pastes a quote from the page of a briefing in the same way", async () => {
    await page
      .locator(".activitybar .action-label[aria-label='Briefing Desk']")
      .click();
    await runCommand(page, "Briefing Desk: Filter Outline");
    await page.getByPlaceholder("Name, role, title").fill("Ships wait");
    await page.keyboard.press("Enter");
    await page
      .locator(".pane-body .monaco-list-row", { hasText: "Ships wait" })
      .first()
      .click();
    await page.locator(".view-line", { hasText: "Ships waited" }).click();
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+End");
    await page.keyboard.press("Control+C");
    await openFile(page, "draft.md");
    await page.keyboard.press("Control+End");
    await pasteAs(page, "Paste as Quotation with Citation", window);
    await saved(page, window, (text) => text === draft + quoted);
    await page.keyboard.press("Control+Z");
    await saved(page, window, (text) => text === draft);
  });

  test("completes a key by the words of its title, cites and joins, and undoes", async () => {
    await openFile(page, "draft.md");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("So [@Northern");
    const row = page.locator(".suggest-widget .monaco-list-row", {
      hasText: "adler1999",
    });
    await row.first().waitFor();
    await window.shoot("key-completion");
    await page.keyboard.press("Enter");
    await saved(page, window, (text) => text.endsWith("So [@adler1999]"));
    await page.keyboard.press("ArrowLeft");
    await runCommand(page, "Briefing Desk: Insert Citation");
    await page.locator(".quick-input-widget input").fill("Ice on the");
    await pick(page, "Ice on the Strait");
    await saved(page, window, (text) =>
      text.endsWith("So [@adler1999; @rowe2019ice]"),
    );
    await savedFile(
      page,
      path.join(window.workspace, "desk/refs.bib"),
      (text) => text.startsWith(bibliography) && text.includes("{rowe2019ice,"),
    );
    await page.keyboard.press("Control+Z");
    await saved(page, window, (text) => text.endsWith("So [@adler1999]"));
  });

  test("uses a note again that cites the same", async () => {
    await openFile(page, "notes.md");
    const file = path.join(window.workspace, "desk/notes.md");
    for (const [place, marks] of [
      ["1:5", 1],
      ["3:4", 2],
    ] as const) {
      await goTo(page, place);
      await runCommand(page, "Briefing Desk: Insert Citation");
      await page.locator(".quick-input-widget input").fill("Ice on the");
      await pick(page, "Ice on the Strait");
      await savedFile(
        page,
        file,
        (text) => text.split("[^rowe2019ice]").length === marks + 2,
      );
    }
    const text = fs.readFileSync(file, "utf8");
    assert.match(
      text,
      /^One.\[\^rowe2019ice\]\n\nTwo\[\^rowe2019ice\]\n\n\[\^rowe2019ice\]: /,
    );
    await window.shoot("note-used-again");
  });

  test("shows this reference in each style to choose from", async () => {
    await runCommand(page, "Briefing Desk: Choose Citation Style");
    await page
      .locator(".quick-input-list .monaco-list-row", { hasText: "apa" })
      .first()
      .waitFor();
    await window.shoot("citation-styles");
    await page.keyboard.press("Escape");
    assert.deepEqual(window.errors, []);
  });
});

/** A folder of its own, so that the sample's files are not in it. */
function writeFiles(workspace: string): void {
  const folder = path.join(workspace, "desk");
  fs.mkdirSync(folder);
  const files = {
    "ice.txt": article,
    "ice.briefing.yaml": briefing,
    "draft.md": draft,
    "refs.bib": bibliography,
    "notes.md": "One.\n\nTwo\n",
  };
  for (const [name, text] of Object.entries(files))
    fs.writeFileSync(path.join(folder, name), text);
}

async function selectLine(page: Page, line: number): Promise<void> {
  await goTo(page, String(line));
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
}

async function pasteAs(
  page: Page,
  title: string,
  window: Window,
): Promise<void> {
  await page.keyboard.press("Control+V");
  const options = page.locator(".post-edit-widget");
  await options.waitFor();
  await options.click();
  await window.shoot("paste-options");
  await chooseAction(page, title);
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.keyboard.press("Control+G");
  await page.locator(".quick-input-widget input").fill(`:${place}`);
  await page.keyboard.press("Enter");
}

/** Chooses from the list that the light bulb and the options of a paste open. */
async function chooseAction(page: Page, title: string): Promise<void> {
  await page
    .locator(".action-widget .monaco-list-row", { hasText: title })
    .first()
    .click();
}

/** Saves until the draft's file is as wanted; what the editor shows comes a moment after the key. */
async function saved(
  page: Page,
  { workspace }: Window,
  isWanted: (text: string) => boolean,
): Promise<void> {
  await savedFile(page, path.join(workspace, "desk/draft.md"), isWanted);
}

async function savedFile(
  page: Page,
  file: string,
  isWanted: (text: string) => boolean,
): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt++) {
    await page.keyboard.press("Control+S");
    if (isWanted(fs.readFileSync(file, "utf8"))) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`the file is:\n${fs.readFileSync(file, "utf8")}`);
}
