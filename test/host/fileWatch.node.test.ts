import * as fs from "node:fs/promises";
import * as path from "node:path";
import * as vscode from "vscode";
import { DraftFiles } from "../../src/host/draftFiles.js";
import { type FileChange, FileWatch } from "../../src/host/fileWatch.js";
import { isUnder } from "../../src/host/quietAddresses.js";
import {
  assertEqual,
  assertOk,
  openDocument,
  until,
  workspaceUri,
} from "./support/host.js";

const folder = workspaceUri("watched");
/** Folders as people name them, some of them as if they were files. */
const folders = Array.from({ length: 12 }, (_, i) => [
  `plain${i}`,
  `2016.${i}`,
  `papers${i}.old`,
]).flat();
const names = folders.map((name) => `${name}/weir.bib`);

async function write(name: string, text: string): Promise<void> {
  const file = path.join(folder.fsPath, name);
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, text);
}

const addressOf = (name: string) =>
  vscode.Uri.joinPath(folder, name).toString();

suite("files that come and go with their folders", () => {
  suiteSetup(() => fs.mkdir(folder.fsPath));
  suiteTeardown(() => fs.rm(folder.fsPath, { recursive: true }));

  test("are told, whatever the folder's name", async () => {
    const changes: FileChange[] = [];
    const watch = new FileWatch("**/*.bib", (change) => changes.push(change));
    await Promise.all(names.map((name) => write(name, "@book{weir}\n")));
    const hasCome = (name: string) =>
      changes.some(
        (change) =>
          change.kind === "came" &&
          change.uris.some((uri) => uri.toString() === addressOf(name)),
      );
    await until(() => names.every(hasCome));
    assertEqual(
      names.filter((name) => !hasCome(name)),
      [],
    );
    for (const name of folders)
      await fs.rm(path.join(folder.fsPath, name), { recursive: true });
    const isGone = (name: string) =>
      changes.some(
        (change) =>
          change.kind === "gone" && isUnder(addressOf(name), change.addresses),
      );
    assertOk(await until(() => names.every(isGone)), "all are gone");
    watch.dispose();
  });

  test("are drafts no longer when their folder is gone", async () => {
    const drafts = new DraftFiles();
    const name = "notes.old/weir.md";
    const isListed = async () =>
      (await drafts.list()).some((uri) => uri.toString() === addressOf(name));
    let isTold = false;
    drafts.onDidChange(() => (isTold = true));
    await drafts.list();
    await write(name, "The weir.\n");
    assertOk(await until(() => isTold), "it is told");
    assertOk(await until(isListed), "it is listed");
    await fs.rm(path.join(folder.fsPath, "notes.old"), { recursive: true });
    assertOk(await until(async () => !(await isListed())), "it is not");
    drafts.dispose();
  });

  test("bring the bibliography that a document waits for, and take it away", async () => {
    const text = `---
bibliography: [refs.bib, refs.new/all.bib]
---

See [@weir].
`;
    await write("refs.bib", "@book{orla, title={Orla}}\n");
    await write("draft.md", text);
    const { uri } = await openDocument("watched", "draft.md");
    const isUndefined = () =>
      vscode.languages
        .getDiagnostics(uri)
        .some(({ source = "" }) => source === "Briefing Desk");
    assertOk(await until(isUndefined), "nothing has the key");
    await write("refs.new/all.bib", "@book{weir, title={Weirs}}\n");
    assertOk(await until(() => !isUndefined()), "the key is there");
    await fs.rm(path.join(folder.fsPath, "refs.new"), { recursive: true });
    assertOk(await until(isUndefined), "the key is gone");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  test("bring the source in which a briefing's quotes are looked up", async () => {
    const text = `briefing: 1
article: { id: weir, type: book, title: Weirs }
source: texts.new/weir.txt
events:
  - { id: e, title: It opens, date: 1911, quote: The weir opened. }
`;
    await write("weir.briefing.yaml", text);
    const { uri } = await openDocument("watched", "weir.briefing.yaml");
    const problems = () =>
      vscode.languages.getDiagnostics(uri).map(({ message }) => message);
    const isMissed = () => problems().some((words) => /quote/i.test(words));
    // Long enough for the briefing to be checked without its source.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assertEqual(problems(), []);
    await write("texts.new/weir.txt", "Nobody came to the mill.\n");
    assertOk(await until(isMissed), "it is not in the source that came");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  test("are bibliographies in JSON and YAML too", async () => {
    for (const [name, bare, full] of [
      ["weirs.json", "[]", '[{ "id": "weir", "type": "book" }]'],
      [
        "weirs.yaml",
        "references: []",
        "references: [{ id: weir, type: book }]",
      ],
    ] as const) {
      await write(name, bare);
      const text = `---\nbibliography: ${name}\n---\n\nSee [@weir].\n`;
      await write(`${name}.md`, text);
      const { uri } = await openDocument("watched", `${name}.md`);
      const isUndefined = () =>
        vscode.languages
          .getDiagnostics(uri)
          .some(({ source = "" }) => source === "Briefing Desk");
      assertOk(await until(isUndefined), `nothing has the key: ${name}`);
      await write(name, full);
      assertOk(await until(() => !isUndefined()), `${name} has the key`);
    }
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  test("are bibliographies that were not there yet, and projects that name one", async () => {
    const full = '[{ "id": "ford", "type": "book" }]';
    for (const [document, text, name, content] of [
      ["ford.md", "bibliography: [bare.json, later.json]", "later.json", full],
      ["book/part.md", "title: A", "book/_quarto.yml", "bibliography: f.json"],
    ] as const) {
      await write("bare.json", "[]");
      await write("book/bare.bib", "");
      await write("book/f.json", full);
      await write(document, `---\n${text}\n---\n\nSee [@ford].\n`);
      const { uri } = await openDocument("watched", ...document.split("/"));
      const isMarked = () =>
        vscode.languages
          .getDiagnostics(uri)
          .some(({ source = "" }) => source === "Briefing Desk");
      assertOk(await until(isMarked), `${document} has no entry yet`);
      await write(name, content);
      assertOk(await until(() => !isMarked()), `${name} has come`);
    }
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });
});
