import * as vscode from "vscode";
import {
  activated,
  assertEqual,
  assertOk,
  openDocument,
  until,
  workspaceUri,
} from "./support/host.js";

const briefing = `briefing: 1 # kept
article: { id: mills, type: book, title: Mills }
source: symbols-source.txt
actors:
  - id: ida
    name: Ida Marsh
    kind: person
    aliases: [Marsh, MILLER]
events:
  - { id: e, date: 2012-03, title: Marsh mends the weir, actors: [ida] }
`;
const draft =
  "Ida Marsh came.\n`Marsh`\nMARSH LEAVES RIGA\nHere is Ida\nMarsh.\n";
const source = "Of Ida Marsh and her mill.\nMarsh mended the weir.\n";
const other = "On Marsh’s mill.\nA MILLER sat.\n";

function write(name: string, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(
    workspaceUri(name),
    new TextEncoder().encode(text),
  );
}

async function draftWithNames(): Promise<vscode.TextDocument> {
  await activated();
  const document = await openDocument("symbols.md");
  await until(
    async () => (await run<unknown[]>("Definition", document, 2)).length > 0,
  );
  return document;
}

function run<T>(
  provider: string,
  document: vscode.TextDocument,
  offset: number,
  ...more: unknown[]
): Thenable<T> {
  return vscode.commands.executeCommand<T>(
    `vscode.execute${provider}Provider`,
    document.uri,
    document.positionAt(offset),
    ...more,
  );
}

function show({
  uri,
  range,
}: {
  uri: vscode.Uri;
  range: vscode.Range;
}): string {
  const { start, end } = range;
  const file = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  return `${file} ${start.line}:${start.character}-${end.line}:${end.character}`;
}

function labelOf(item?: vscode.CompletionItem): string {
  const label = item?.label ?? "";
  return typeof label === "string" ? label : label.label;
}

suite("symbols", () => {
  suiteSetup(async () => {
    await write("symbols.briefing.yaml", briefing);
    await write("symbols.md", draft);
    await write("symbols-source.txt", source);
    await write("symbols-other.md", other);
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    for (const name of [
      "symbols.briefing.yaml",
      "symbols.md",
      "symbols-other.md",
      "symbols-source.txt",
    ])
      await vscode.workspace.fs.delete(workspaceUri(name));
  });

  test("go to definition leads to the actor's entry", async () => {
    const document = await draftWithNames();
    const [link] = await run<vscode.LocationLink[]>("Definition", document, 2);
    assertOk(link, "there is a definition");
    assertEqual(link.targetRange.start.line, 4);
    const file = await vscode.workspace.openTextDocument(link.targetUri);
    assertEqual(file.getText(link.targetSelectionRange), "Ida Marsh");
    assertOk(link.targetUri.path.endsWith("symbols.briefing.yaml"), "file");
  });

  test("find all references finds every name in every draft's prose", async () => {
    const document = await draftWithNames();
    const found = await run<vscode.Location[]>("Reference", document, 2);
    const places = found
      .map(show)
      .filter((place) => place.startsWith("symbols"));
    assertEqual(places.sort(), [
      "symbols-other.md 0:3-0:8",
      "symbols-other.md 1:2-1:8",
      "symbols-source.txt 0:3-0:12",
      "symbols-source.txt 1:0-1:5",
      "symbols.briefing.yaml 5:10-5:19",
      "symbols.md 0:0-0:9",
      "symbols.md 2:0-2:5",
      "symbols.md 3:8-4:5",
    ]);
  });

  test("highlights are those of the document", async () => {
    const document = await draftWithNames();
    const found = await vscode.commands.executeCommand<
      vscode.DocumentHighlight[]
    >("vscode.executeDocumentHighlights", document.uri, document.positionAt(2));
    assertEqual(
      found.map(({ range }) => range.start.line),
      [0, 2, 3],
    );
  });

  test("the workspace's symbols have the actor", async () => {
    await draftWithNames();
    const found = await vscode.commands.executeCommand<
      vscode.SymbolInformation[]
    >("vscode.executeWorkspaceSymbolProvider", "idamarsh");
    assertEqual(
      found.map(({ name, containerName }) => `${name} in ${containerName}`),
      ["Ida Marsh in Mills"],
    );
  });

  test("completion offers the name after two letters, in the place of what is there of it", async () => {
    const document = await draftWithNames();
    const list = await run<vscode.CompletionList>(
      "CompletionItem",
      document,
      6,
    );
    const item = list.items.find(({ detail }) => detail === undefined);
    assertEqual(labelOf(item), "Ida Marsh");
    const range = item?.range;
    assertOk(range instanceof vscode.Range, "a range");
    assertEqual(document.getText(range), "Ida Ma");
    const alias = list.items.find(({ detail }) => detail === "Ida Marsh");
    assertEqual(labelOf(alias), "Marsh");
  });

  test("completion offers no name for a key that is being typed", async () => {
    const text = "As [@Ida";
    await write("symbols-key.md", text);
    const document = await openDocument("symbols-key.md");
    const list = await run<vscode.CompletionList>(
      "CompletionItem",
      document,
      text.length,
    );
    assertEqual(
      list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.User),
      [],
    );
    await vscode.workspace.fs.delete(workspaceUri("symbols-key.md"));
  });

  test("completion comes by itself in Markdown after a capital and a letter, unless the settings say no", async () => {
    await write("symbols-typed.md", "On Ida \n");
    const document = await openDocument("symbols-typed.md");
    const { activeTextEditor: editor } = vscode.window;
    assertOk(editor, "an editor");
    const type = async (text: string) => {
      editor.selection = new vscode.Selection(0, 7, 0, 12);
      for (const letter of text)
        await vscode.commands.executeCommand("type", { text: letter });
    };
    const accept = async () => {
      await vscode.commands.executeCommand("acceptSelectedSuggestion");
      return document.lineAt(0).text === "On Ida Marsh";
    };
    const names = vscode.workspace.getConfiguration("briefingDesk.names");
    await names.update("completeWhileTyping", false);
    await type("Ma");
    await new Promise((resolve) => setTimeout(resolve, 500));
    assertEqual(await accept(), false);
    await names.update("completeWhileTyping", undefined);
    await type("Ma");
    const isWritten = await until(accept);
    assertOk(isWritten, document.lineAt(0).text);
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await vscode.workspace.fs.delete(workspaceUri("symbols-typed.md"));
  });

  test("rename changes an alias in the briefing and in each draft", async () => {
    const document = await draftWithNames();
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      new vscode.Position(2, 1),
      "Moor",
    );
    const changes = edit
      .entries()
      .flatMap(([uri, edits]) =>
        edits.map(({ range, newText }) => `${show({ uri, range })} ${newText}`),
      );
    assertEqual(changes.sort(), [
      "symbols-other.md 0:3-0:8 Moor",
      "symbols.briefing.yaml 7:14-7:19 Moor",
      "symbols.md 2:0-2:5 MOOR",
    ]);
  });

  test("rename of the full name changes the actor's name", async () => {
    const document = await draftWithNames();
    const edit = await run<vscode.WorkspaceEdit>(
      "DocumentRename",
      document,
      2,
      " Ida Moor ",
    );
    assertEqual(
      edit
        .entries()
        .flatMap(([uri, edits]) =>
          edits.map(
            ({ range, newText }) => `${show({ uri, range })} ${newText}`,
          ),
        )
        .sort(),
      [
        "symbols.briefing.yaml 5:10-5:19 Ida Moor",
        "symbols.md 0:0-0:9 Ida Moor",
        "symbols.md 3:8-4:5 Ida Moor",
      ],
    );
  });

  test("rename leaves an article's own text as it is", async () => {
    await draftWithNames();
    const document = await openDocument("symbols-source.txt");
    const refusal = await run<vscode.WorkspaceEdit>(
      "DocumentRename",
      document,
      4,
      "Ida Moor",
    ).then(
      () => "",
      (error: unknown) => String(error),
    );
    assertOk(
      refusal.includes("An article’s own text stays as it is."),
      refusal,
    );
  });

  test("rename puts no capitals in the place of a name that has them by itself", async () => {
    await draftWithNames();
    const document = await openDocument("symbols-other.md");
    const edit = await run<vscode.WorkspaceEdit>(
      "DocumentRename",
      document,
      document.getText().indexOf("MILLER") + 1,
      "Miller",
    );
    assertEqual(
      edit
        .entries()
        .flatMap(([, edits]) => edits.map(({ newText }) => newText)),
      ["Miller", "Miller"],
    );
  });

  test("rename changes an actor in each briefing that has it, but no name of several", async () => {
    const document = await draftWithNames();
    const twin = `briefing: 1
article: { id: weirs, type: book, title: Weirs }
actors:
  - { id: marsh, name: Ida Marsh, kind: person, aliases: [Marsh] }
  - { id: joe, name: Joe Miller, kind: person, aliases: [MILLER] }
`;
    await write("symbols-twin.briefing.yaml", twin);
    const isKnown = async () =>
      (await run<unknown[]>("Definition", document, 2)).length === 2;
    assertOk(await until(isKnown), "both briefings");
    const renamed = (at: vscode.TextDocument, words: string) =>
      run<vscode.WorkspaceEdit>(
        "DocumentRename",
        at,
        at.getText().indexOf(words) + 1,
        "Moor",
      );
    const edit = await renamed(document, "MARSH");
    const files = edit.entries().map(([uri]) => uri.path.split("/").at(-1));
    const other = await openDocument("symbols-other.md");
    const refusal = await renamed(other, "MILLER").then(
      () => "",
      (error: unknown) => String(error),
    );
    await vscode.workspace.fs.delete(
      workspaceUri("symbols-twin.briefing.yaml"),
    );
    await until(async () => !(await isKnown()));
    assertEqual(files.sort(), [
      "symbols-other.md",
      "symbols-twin.briefing.yaml",
      "symbols.briefing.yaml",
      "symbols.md",
    ]);
    assertOk(refusal.includes("“MILLER” names several actors here."), refusal);
  });

  test("rename from the briefing file asks before it changes a draft", async () => {
    await draftWithNames();
    const file = await openDocument("symbols.briefing.yaml");
    const edit = await run<vscode.WorkspaceEdit>(
      "DocumentRename",
      file,
      file.getText().indexOf("[Marsh") + 2,
      "Moor",
    );
    assertEqual(
      edit
        .entries()
        .map(([uri, edits]) => [
          uri.path.slice(uri.path.lastIndexOf("/") + 1),
          edits.map(({ newText }) => newText),
        ]),
      [
        ["symbols.briefing.yaml", ["Moor"]],
        ["symbols.md", ["MOOR"]],
        ["symbols-other.md", ["Moor"]],
      ],
    );
  });

  test("completion after the trigger offers events, and puts title and date", async () => {
    await write("symbols-events.md", "So ;;weir");
    const document = await openDocument("symbols-events.md");
    const item = await until(async () => {
      const list = await run<vscode.CompletionList>(
        "CompletionItem",
        document,
        9,
        ";",
      );
      return list.items.find(
        ({ kind }) => kind === vscode.CompletionItemKind.Event,
      );
    });
    assertEqual(item?.insertText, "Marsh mends the weir (March 2012)");
    const range = item?.range;
    assertEqual(range instanceof vscode.Range && range.start.character, 3);

    const count = async () => {
      const list = await run<vscode.CompletionList>(
        "CompletionItem",
        document,
        9,
        ";",
      );
      const { Event } = vscode.CompletionItemKind;
      return list.items.filter(({ kind }) => kind === Event).length;
    };
    const names = vscode.workspace.getConfiguration("briefingDesk.names");
    for (const trigger of ["", "@@"]) {
      await names.update("eventTrigger", trigger);
      assertOk(await until(async () => (await count()) === 0), "none");
    }
    await names.update("eventTrigger", undefined);
    assertOk(await until(async () => (await count()) > 0), "events again");
    await vscode.workspace.fs.delete(workspaceUri("symbols-events.md"));
  });
});
