import * as vscode from "vscode";
import {
  activated,
  assertEqual,
  assertOk,
  until,
  workspaceUri,
} from "./support/host.js";

const entry = (key: string) =>
  `@book{${key},\n  author = {Rowe, Ada},\n  title = {Ice},\n  year = {2019}\n}\n`;

suite("keys in documents", () => {
  const written: vscode.Uri[] = [];

  async function write(name: string, text: string): Promise<vscode.Uri> {
    const uri = workspaceUri("keys", name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    written.push(uri);
    return uri;
  }

  async function open(name: string, text: string): Promise<vscode.TextEditor> {
    await activated();
    const uri = await write(name, text);
    return vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument(uri),
    );
  }

  const problemsAt = (uri: vscode.Uri, count: number) =>
    until(() => {
      const found = vscode.languages
        .getDiagnostics(uri)
        .filter(({ source }) => source === "Briefing Desk");
      return found.length === count ? found : undefined;
    });

  teardown(async () => {
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri);
  });

  test("one without an entry is marked, with what mends it", async () => {
    const bib = await write("refs.bib", entry("rowe2019"));
    const { document } = await open(
      "draft.md",
      "---\nbibliography: refs.bib\n---\n\n[@rowe2019; @row2019] and [@abiru2016].\n",
    );
    const problems = await problemsAt(document.uri, 2);
    assertEqual(
      problems?.map(({ range }) => document.getText(range)),
      ["row2019", "abiru2016"],
    );
    const fixes = async (problem: vscode.Diagnostic | undefined) => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        problem?.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      return actions;
    };
    const [nearest] = await fixes(problems?.[0]);
    assertEqual(nearest?.title, "Write ‘rowe2019’");
    const add = await until(async () =>
      (await fixes(problems?.[1])).find(({ title }) => title.startsWith("Add")),
    );
    assertEqual(add?.title, "Add ‘abiru2016’ to keys/refs.bib");
    assertOk(add?.edit, "it is an edit");
    await vscode.workspace.applyEdit(add.edit);
    const file = await vscode.workspace.openTextDocument(bib);
    assertOk(file.getText().startsWith(entry("rowe2019")), file.getText());
    assertOk(await problemsAt(document.uri, 1), "the entry is known");
    await vscode.window.showTextDocument(file);
  });

  test("a broken and a double entry are marked in the bibliography", async () => {
    const text = `${entry("one")}@book{two,\n  title = {Two\n\n${entry("One")}`;
    const { document } = await open("broken.bib", text);
    const problems = await problemsAt(document.uri, 2);
    assertEqual(
      problems?.map(({ code, range }) => [code, range.start.line]),
      [
        ["unclosed-entry", 5],
        ["duplicate-key", 8],
      ],
    );
    const [, double] = problems ?? [];
    assertEqual(double?.relatedInformation?.[0]?.location.range.start.line, 0);
  });
});
