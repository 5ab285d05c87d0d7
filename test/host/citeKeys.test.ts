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

  test("an entry is completed with what the briefing of its key knows", async () => {
    const text = "@online{abiru2016,\n  author = {Abiru, T.},\n}\n";
    const { document } = await open("short.bib", `${entry("one")}${text}`);
    const fixesAt = async (words: string) => {
      const at = document.positionAt(document.getText().indexOf(words));
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        new vscode.Range(at, at),
        vscode.CodeActionKind.QuickFix.value,
      );
      return actions.filter(({ title }) => title.startsWith("Complete"));
    };
    const fix = await until(async () => (await fixesAt("abiru2016"))[0]);
    assertEqual(fix?.title, "Complete ‘abiru2016’ from Its Briefing");
    assertEqual(await fixesAt("Rowe"), []);
    assertOk(fix?.edit, "it is an edit");
    await vscode.workspace.applyEdit(fix.edit);
    const completed = document.getText().slice(entry("one").length);
    assertOk(completed.includes("  author = {Abiru, T.},\n"), completed);
    assertOk(/\n {2}title +=/.test(completed), completed);
    assertEqual(await fixesAt("abiru2016"), [], "once is enough");
  });

  test("one is found and renamed in documents, bibliography and fields that point to it", async () => {
    const text = `${entry("rowe2019")}@inbook{two,\n  title = {Two},\n  crossref = {rowe2019}\n}\n`;
    const bib = await write("shared.bib", text);
    const head = "---\nbibliography: shared.bib\n---\n\n";
    const other = await write("other.qmd", `${head}See @rowe2019.\n`);
    // Another bibliography's key of the same letters is another key.
    await write("else.bib", entry("rowe2019"));
    await write("else.md", "---\nbibliography: else.bib\n---\n\n@rowe2019\n");
    const { document } = await open(
      "first.md",
      `${head}[@rowe2019; @two] and \`@rowe2019\`, -@rowe2019.\n`,
    );
    const at = document.positionAt(document.getText().indexOf("rowe") + 2);
    const linesOf = (places: readonly vscode.Location[]) =>
      places
        .map(
          ({ uri, range }) =>
            `${uri.path.split("/").at(-1) ?? ""} ${range.start.line}:${range.start.character}`,
        )
        .sort();
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      at,
    );
    const wanted = [
      "first.md 4:2",
      "first.md 4:37",
      "other.qmd 4:5",
      "shared.bib 0:6",
      "shared.bib 7:14",
    ];
    // The editor's own Markdown takes the bracket for a link.
    const ours = places.filter(({ range }) => range.start.character !== 1);
    assertEqual(linesOf(ours), wanted);
    const marks = await vscode.commands.executeCommand<
      vscode.DocumentHighlight[]
    >("vscode.executeDocumentHighlights", document.uri, at);
    assertEqual(
      marks.map(({ range }) => range.start.character),
      [2, 37],
    );
    const rename = (name: string) =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        document.uri,
        at,
        name,
      );
    const edit = await rename("rowe2020");
    assertEqual(
      edit.entries().reduce((sum, [, edits]) => sum + edits.length, 0),
      wanted.length,
    );
    await vscode.workspace.applyEdit(edit);
    assertEqual(
      document.getText(),
      `${head}[@rowe2020; @two] and \`@rowe2019\`, -@rowe2020.\n`,
    );
    for (const uri of [bib, other]) {
      const changed = await vscode.workspace.openTextDocument(uri);
      assertOk(!changed.getText().includes("rowe2019"), changed.getText());
      await changed.save();
    }
    for (const name of ["TWO", "a b"])
      assertEqual((await rename(name)).size, 0, "nothing is renamed");
  });
});
