import * as vscode from "vscode";
import { commands } from "../../src/host/ids.js";
import docx from "../fixtures/articles/harbour.docx";
import pdf from "../fixtures/articles/harbour-columns.pdf";
import { OutlineDragController } from "../../src/features/outline/outlineDragProvider.js";
import {
  activated,
  assertEqual,
  assertOk,
  until,
  workspaceUri,
} from "./support/host.js";

const article = `# The new dock

By Ida Hale

Captain Otto Crane opened the new dock of Vell on March 2, 1998. In April 1998 Crane met Ann Mate, the mayor of Vell.

## At sea

Crane sailed away in the autumn of 1998. The Ministry of Harbours will close the dock in 2001.
`;

async function read(uri: vscode.Uri): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  return document.getText();
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

suite("importing an article", () => {
  const source = workspaceUri("imported", "dock.md");
  const briefing = workspaceUri("imported", "dock.briefing.yaml");

  suiteSetup(async () => {
    await activated();
    await vscode.workspace.fs.writeFile(
      source,
      new TextEncoder().encode(article),
    );
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.workspace.fs.delete(workspaceUri("imported"), {
      recursive: true,
    });
  });

  test("puts a briefing of suggestions beside it and leaves it as it is", async () => {
    await vscode.commands.executeCommand(commands.importArticle, source);
    const text = await read(briefing);
    assertOk(text.includes("source: dock.md"), text);
    assertOk(text.includes("title: At sea"), text);
    assertOk(text.includes("found: machine"), text);
    assertEqual(await read(source), article);
    const problems = vscode.languages.getDiagnostics(briefing);
    assertEqual(
      problems.map(({ code }) => code),
      [],
    );
  });

  test("says nothing new when it is imported again, after a correction too", async () => {
    const before = await read(briefing);
    const id = /- id: (.*crane.*)/.exec(before)?.[1];
    assertOk(id, before);
    const ref = { briefing: briefing.toString(), kind: "actor", id };
    await until(async () => {
      await vscode.commands.executeCommand(commands.acceptSuggestion, ref);
      return (await read(briefing)) !== before;
    });
    const accepted = await read(briefing);
    assertEqual(
      before.split("\n").length - accepted.split("\n").length,
      1,
      "lines that went",
    );
    const outcomes = await vscode.commands.executeCommand<
      readonly { readonly change: string }[]
    >(commands.importArticle, source);
    assertEqual(
      outcomes.map(({ change }) => change),
      ["same"],
    );
    assertEqual(await read(briefing), accepted);
  });

  test("reads a Word document and a PDF, several files at once", async () => {
    const word = workspaceUri("imported", "word.docx");
    const columns = workspaceUri("imported", "columns.pdf");
    await vscode.workspace.fs.writeFile(word, docx);
    await vscode.workspace.fs.writeFile(columns, pdf);
    const outcomes = await vscode.commands.executeCommand<
      readonly {
        readonly change: string;
        readonly problems: readonly { readonly message: string }[];
      }[]
    >(commands.importArticle, word, [word, columns]);
    assertEqual(
      outcomes.map(({ change, problems }) => [
        change,
        ...problems.map(({ message }) => message),
      ]),
      [["new"], ["new"]],
    );
    for (const name of ["word", "columns"]) {
      const uri = workspaceUri("imported", `${name}.briefing.yaml`);
      const text = await read(uri);
      assertOk(text.includes("title: A winter without ships"), text);
      assertOk(text.includes(`source: ${name}.md`), text);
    }
  });

  test("imports the files that are dropped on the outline", async () => {
    const dropped = workspaceUri("imported", "dropped.pdf");
    await vscode.workspace.fs.writeFile(dropped, pdf);
    const files = new vscode.DataTransfer();
    files.set(
      "text/uri-list",
      new vscode.DataTransferItem(`${dropped.toString()}\r\n`),
    );
    // It asks the library only for what is dragged out of it.
    const outline = new OutlineDragController(undefined as never);
    await outline.handleDrop(undefined, files);
    assertOk(
      await exists(workspaceUri("imported", "dropped.briefing.yaml")),
      "the briefing",
    );
  });

  test("makes a briefing of each article in a folder", async () => {
    const folder = workspaceUri("imported", "more");
    for (const name of ["one.md", "two.txt", "not.png"])
      await vscode.workspace.fs.writeFile(
        vscode.Uri.joinPath(folder, name),
        new TextEncoder().encode(article),
      );
    const outcomes = await vscode.commands.executeCommand<
      readonly { readonly change: string }[]
    >(commands.importArticle, folder);
    assertEqual(
      outcomes.map(({ change }) => change),
      ["new", "new"],
    );
  });

  test("writes nothing over a text that is there with other words", async () => {
    const word = workspaceUri("imported", "same.docx");
    const other = workspaceUri("imported", "same.md");
    await vscode.workspace.fs.writeFile(word, docx);
    await vscode.workspace.fs.writeFile(
      other,
      new TextEncoder().encode("Mine."),
    );
    const outcomes = await vscode.commands.executeCommand<
      readonly { readonly change: string }[]
    >(commands.importArticle, word);
    assertEqual(
      outcomes.map(({ change }) => change),
      ["none"],
    );
    assertEqual(await read(other), "Mine.");
    assertOk(
      !(await exists(workspaceUri("imported", "same.briefing.yaml"))),
      "no briefing",
    );
  });

  test("makes a file of the clipboard's text", async () => {
    await vscode.env.clipboard.writeText(article.replace("dock", "harbour"));
    const outcomes = await vscode.commands.executeCommand<
      readonly { readonly address?: string }[]
    >(commands.importClipboard);
    const made = vscode.Uri.parse(outcomes[0]?.address ?? "", true);
    assertEqual(made.path.split("/").at(-1), "the-new-harbour.briefing.yaml");
    const text = workspaceUri("the-new-harbour.md");
    assertOk(await exists(text), "the text is kept");
    await vscode.workspace.fs.delete(text);
    await vscode.workspace.fs.delete(made);
  });
});
