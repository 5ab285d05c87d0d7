import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as path from "node:path";
import type { Page } from "playwright-core";
import { openWindow, type Window } from "./window.js";
import { hoverWords, openFile, pick, runCommand } from "./workbench.js";

const notes =
  "Notes on the visit\n\nPutin met Wakamiya. MOFA said nothing; Putin left.\nOda Ferris wrote it down.\n";

const many = "Oda Ferris came.\n".repeat(450);

/** The sample's names are confirmed; this one waits for a decision. */
const suggested = `briefing: 1
article: { id: ferry, type: book, title: Ferries }
actors:
  - { id: oda, name: Oda Ferris, kind: person, found: machine }
`;

suite("names in drafts, in a real window", () => {
  let window: Window;
  let page: Page;

  suiteSetup(async () => {
    window = await openWindow({
      settings: {
        "briefingDesk.names.underline": true,
        "briefingDesk.names.statusItem": true,
      },
      prepare: (workspace) => {
        fs.writeFileSync(path.join(workspace, "notes.md"), notes);
        fs.writeFileSync(
          path.join(workspace, "ferry.briefing.yaml"),
          suggested,
        );
        fs.writeFileSync(path.join(workspace, "many.md"), many);
      },
    });
    page = window.page;
    await openFile(page, "notes.md");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
  });

  teardown(async function () {
    if (this.currentTest?.isFailed()) await window.shoot("failed");
  });
  suiteTeardown(() => window.close());

  test("a card tells where other drafts name the actor", async () => {
    // A card does not wait until the drafts have been read.
    const card = async () => {
      const hover = await hoverWords(page, "MOFA");
      return (await hover.first().innerText()).replaceAll("\u00a0", " ");
    };
    for (let i = 0; i < 5 && !(await card()).includes("elsewhere: "); i++)
      await page.keyboard.press("Escape");
    assert.ok((await card()).includes("elsewhere: "), await card());
    await window.shoot("drafts-hover");
    await page.keyboard.press("Escape");
  });

  test("the same card comes by the keyboard, which leads to its links", async () => {
    await page.keyboard.press("Control+K");
    await page.keyboard.press("Control+I");
    const hover = page.locator(".monaco-editor .monaco-hover:not(.hidden)");
    await hover.getByText("Vladimir Putin").first().waitFor();
    await page.keyboard.press("Control+K");
    await page.keyboard.press("Control+I");
    await page.locator(".monaco-hover:focus-within").first().waitFor();
    await page.keyboard.press("Tab");
    await page.locator(".monaco-hover a:focus").first().waitFor();
    await page.keyboard.press("Escape");
  });

  test("names are underlined with dots, suggested ones with dashes", async () => {
    assert.deepEqual(await underlined(page), [
      "dotted Putin",
      "dotted Wakamiya",
      "dotted MOFA",
      "dotted Putin",
      "dashed Oda Ferris",
    ]);
  });

  test("the entry can be peeked at", async () => {
    await runCommand(page, "Peek Definition");
    await page.locator(".peekview-widget").waitFor();
    await page.waitForTimeout(500);
    await window.shoot("drafts-peek");
    await page.keyboard.press("Escape");
  });

  test("mentions fill a view, by draft", async () => {
    await runCommand(page, "Briefing Desk: Find Mentions in Drafts");
    const memo = page.getByRole("treeitem", { name: /memo\.md/ });
    await memo.first().waitFor();
    await page
      .getByRole("treeitem", { name: /Putin met/ })
      .first()
      .waitFor();
    await window.shoot("drafts-mentions");
  });

  test("of many mentions the first are shown, the others are in a branch below", async () => {
    await openFile(page, "many.md");
    await runCommand(page, "Briefing Desk: Find Mentions in Drafts");
    await page.getByRole("treeitem", { name: /many\.md/ }).click();
    const mentions = page.getByRole("treeitem", { name: /Oda Ferris came/ });
    await mentions.first().waitFor();
    await page.keyboard.press("End");
    const others = page.getByRole("treeitem", { name: /^250 more/ });
    await others.waitFor();
    await window.shoot("drafts-more");
  });

  test("renaming shows each change in a draft first", async () => {
    await openFile(page, "notes.md");
    await page.keyboard.press("F2");
    const input = page.locator(".rename-box input");
    await input.waitFor();
    await input.fill("President Putin");
    await page.keyboard.press("Enter");
    const preview = page.locator(".bulk-edit-panel");
    await preview.waitFor();
    await page.waitForTimeout(500);
    await window.shoot("drafts-rename");
    await page.getByRole("button", { name: "Discard" }).click();
    const file = path.join(window.workspace, "notes.md");
    assert.equal(fs.readFileSync(file, "utf8"), notes);
  });

  test("the status bar counts the actors, and lists them", async () => {
    const item = page.locator(".statusbar-item", {
      has: page.locator(".codicon-person"),
    });
    assert.equal((await item.innerText()).trim(), "4");
    await item.click();
    await pick(page, "Ministry of Foreign Affairs");
    await page.getByText("Ln 3, Col 25 (4 selected)").waitFor();
    await openFile(page, "ferry.briefing.yaml");
    await item.waitFor({ state: "hidden" });
  });

  test("names are completed while they are typed", async () => {
    await openFile(page, "notes.md");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("And Fumio Ki", { delay: 50 });
    const list = page.locator(".suggest-widget.visible");
    await list.getByText("Fumio Kishida").first().waitFor();
    await window.shoot("drafts-names");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+S");
    const file = path.join(window.workspace, "notes.md");
    const written = `${notes}And Fumio Kishida`;
    await eventually(() => fs.readFileSync(file, "utf8").trimEnd(), written);
    await page.keyboard.type(" ");
  });

  test("events are completed after their trigger", async () => {
    await openFile(page, "notes.md");
    await page.keyboard.press("Control+End");
    await page.keyboard.type(";;crimea");
    const list = page.locator(".suggest-widget.visible");
    await list.getByText("2014").first().waitFor();
    await page.keyboard.type(" rus", { delay: 50 });
    await list.getByText("Crimea calls itself").waitFor({ state: "detached" });
    await list.getByText("Russia says").first().waitFor();
    await window.shoot("drafts-completion");
    await page.keyboard.press("Escape");
  });

  test("what lacks a name, an editor or a briefing says what to do", async () => {
    const toast = page.locator(".notification-toast");
    await page.keyboard.press("Control+Home");
    await runCommand(page, "Briefing Desk: Never Look This Name Up Here");
    await toast.getByText("Put the cursor on a name").waitFor();
    await runCommand(page, "View: Revert and Close Editor");
    await runCommand(page, "View: Close All Editors");
    await runCommand(page, "Briefing Desk: Names in This Document");
    await toast.getByText("Open a document to see whom it names").waitFor();
    for (const name of fs.readdirSync(window.workspace))
      if (name.endsWith(".briefing.yaml"))
        fs.rmSync(path.join(window.workspace, name));
    await page.getByText("No briefing in this workspace yet").waitFor();
    await runCommand(page, "Briefing Desk: Find Mentions in Drafts");
    await toast.getByText("There is no briefing in this workspace").waitFor();
    await window.shoot("drafts-no-briefing");
    await toast.getByRole("button", { name: "Import Article…" }).click();
    await page.locator(".quick-input-widget").waitFor();
    await page.keyboard.press("Escape");
    assert.deepEqual(window.errors, []);
  });
});

/** The styled words of the editor, each with its line's style, in their order. */
function underlined(page: Page): Promise<string[]> {
  return page
    .locator(".editor-instance .view-lines span span")
    .evaluateAll((spans) =>
      spans.flatMap((span) => {
        const { textDecorationLine, textDecorationStyle } =
          getComputedStyle(span);
        const text = span.textContent.replaceAll("\u00a0", " ");
        return textDecorationLine === "underline"
          ? [`${textDecorationStyle} ${text}`]
          : [];
      }),
    );
}

async function eventually<T>(get: () => T, expected: T): Promise<void> {
  for (let i = 0; i < 50 && get() !== expected; i++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(get(), expected);
}
