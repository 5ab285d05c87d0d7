import * as vscode from "vscode";
import {
  activated,
  assertEqual,
  assertOk,
  openDocument,
  until,
  workspaceUri,
} from "./support/host.js";

const briefing = `briefing: 1
article: { id: mills, type: book, title: Mills }
source: mentions-article.txt
actors:
  - id: tess
    name: Tess Quillmere
    kind: person
    aliases: [Quillmere]
  - id: quiet
    name: Otto Quiet
    kind: person
    aliases: [Pell]
  - id: pell
    name: Pia Pell
    kind: person
    aliases: [Pell]
events: []
`;
const files: Readonly<Record<string, string>> = {
  "mentions.briefing.yaml": briefing,
  "mentions-article.txt": "Quillmere is in the article, Quillmere alone.\n",
  "mentions-one.md": "Tess Quillmere came.\n\n`Quillmere` went.\n",
  "mentions-two.txt": "By Quillmere, and to Quillmere.\n",
  "node_modules/mentions/readme.md": "Quillmere\n",
};

function find(id: string): Thenable<number | undefined> {
  const address = workspaceUri("mentions.briefing.yaml").toString();
  const ref = { briefing: address, kind: "actor", id };
  return vscode.commands.executeCommand("briefingDesk.findMentions", ref);
}

async function lensTitles(): Promise<string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    "vscode.executeCodeLensProvider",
    workspaceUri("mentions.briefing.yaml"),
    9,
  );
  return lenses
    .map(({ range, command }) => `${range.start.line} ${command?.title ?? ""}`)
    .sort();
}

suite("mentions", () => {
  suiteSetup(async () => {
    await activated();
    for (const [name, text] of Object.entries(files))
      await vscode.workspace.fs.writeFile(
        workspaceUri(...name.split("/")),
        new TextEncoder().encode(text),
      );
    await until(async () => (await find("tess")) !== undefined);
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand("briefingDesk.clearMentions");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    for (const name of Object.keys(files))
      await vscode.workspace.fs.delete(workspaceUri(...name.split("/")));
  });

  test("are counted in all drafts, but not in an article's own text nor where the editor's search does not look", async () => {
    assertEqual(await find("tess"), 3);
    assertEqual(await find("quiet"), 0);
  });

  test("are counted again when a draft changes on disk", async () => {
    const uri = workspaceUri("mentions-two.txt");
    const write = (text: string) =>
      vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await write("Quillmere, Quillmere, Quillmere\n");
    assertOk(await until(async () => (await find("tess")) === 4), "4 mentions");
    await write(files["mentions-two.txt"] ?? "");
    assertOk(await until(async () => (await find("tess")) === 3), "3 mentions");
  });

  test("are no more sought once the search is stopped, until it is asked for again", async () => {
    const folder = workspaceUri("mentions-many");
    const drafts = Array.from({ length: 300 }, (_, i) =>
      vscode.Uri.joinPath(folder, `${i}.md`),
    );
    const text = new TextEncoder().encode("Quillmere came.\n");
    await Promise.all(
      drafts.map((uri) => vscode.workspace.fs.writeFile(uri, text)),
    );
    const all = drafts.length + 3;
    assertOk(await until(async () => (await find("tess")) === all), "all are");
    // Another setting of what is looked up lets all that was read be forgotten.
    const names = vscode.workspace.getConfiguration("briefingDesk.names");
    await names.update("never", ["Nobody"]);
    const finding = find("tess");
    await vscode.commands.executeCommand("briefingDesk.stopFindingMentions");
    assertOk(((await finding) ?? all) < all, "not all are found");
    assertEqual(await find("tess"), all);
    await names.update("never", undefined);
    await vscode.workspace.fs.delete(folder, { recursive: true });
    assertOk(await until(async () => (await find("tess")) === 3), "3 mentions");
  });

  test("stand with their number above each actor of the briefing file", async () => {
    await openDocument("mentions.briefing.yaml");
    assertEqual(await lensTitles(), [
      "12 not named in drafts",
      "4 3 mentions in 2 drafts",
      "8 not named in drafts",
    ]);
    const names = vscode.workspace.getConfiguration("briefingDesk.names");
    await names.update("codeLens", false);
    assertOk(await until(async () => (await lensTitles()).length === 0), "off");
    await names.update("codeLens", undefined);
  });

  test("of a name that several have are those of the one picked", async () => {
    const uri = workspaceUri("mentions-two.txt");
    await vscode.workspace.fs.writeFile(
      uri,
      new TextEncoder().encode("Pell met Pia Pell.\n"),
    );
    const document = await openDocument("mentions-two.txt");
    assertOk(await until(() => document.getText().startsWith("Pell")), "text");
    const { activeTextEditor: editor } = vscode.window;
    assertOk(editor, "an editor");
    editor.selection = new vscode.Selection(0, 1, 0, 1);
    const finding = vscode.commands.executeCommand<number>(
      "briefingDesk.findMentions",
    );
    const select = (how: string) =>
      vscode.commands.executeCommand(`workbench.action.quickOpen${how}`);
    let found: number | undefined;
    void finding.then((count) => (found = count));
    // The likeliest is the one that the document names in full; the list has the other next.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await until(async () => {
      await select("SelectNext");
      await vscode.commands.executeCommand(
        "workbench.action.acceptSelectedQuickOpenItem",
      );
      return found !== undefined;
    });
    assertEqual(found, 1);
  });
});
