import * as vscode from "vscode";
import type { ItemRef } from "../../src/core/model/itemRef.js";
import * as ids from "../../src/host/ids.js";
import {
  activated,
  assertEqual,
  assertOk,
  until,
  workspaceUri,
} from "./support/host.js";

const briefingName = "abiru-2016.briefing.yaml";

suite("reader", () => {
  suiteSetup(async () => {
    await activated();
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    for (const name of ["harbour.txt", "harbour.briefing.yaml"])
      await vscode.workspace.fs.delete(workspaceUri(name));
  });

  test("opens at an actor, as a Markdown page with an outline", async () => {
    const editor = await openReader({ kind: "actor", id: "kishida" });
    assertEqual(editor.document.languageId, "markdown");
    assertEqual(lineAtCursor(editor), "#### Fumio Kishida");
    const symbols = await until(async () =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        "vscode.executeDocumentSymbolProvider",
        editor.document.uri,
      ),
    );
    const names = symbols?.[0]?.children.map(({ name }) => name);
    assertEqual(names, ["## Sections", "## Actors", "## Events"]);
  });

  test("opens at a section and at an event", async () => {
    const section = await openReader({ kind: "section", id: "rift" });
    assertEqual(
      lineAtCursor(section),
      "### Rift between Russia and the West over the Ukraine issue",
    );
    const event = await openReader({ kind: "event", id: "kishida-in-moscow" });
    assertEqual(
      lineAtCursor(event),
      "### September 2015: Kishida goes to Moscow",
    );
  });

  test("links an event to the actors in it", async () => {
    const { document } = await openReader({
      kind: "event",
      id: "minsk-signed",
    });
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      "vscode.executeLinkProvider",
      document.uri,
    );
    const start = document.getText().indexOf("[Germany]");
    const found = links.filter(
      ({ range, target }) =>
        range.start.isEqual(document.positionAt(start)) &&
        target?.scheme === ids.readerScheme,
    );
    const line = Number(found[0]?.target?.fragment.slice(1)) - 1;
    assertEqual(document.lineAt(line).text, "#### Germany");
  });

  test("a link that was copied opens the same event", async () => {
    const { env, commands, window } = vscode;
    await openReader({ kind: "event", id: "minsk-signed" });
    await commands.executeCommand(ids.commands.copyLink);
    const link = await env.clipboard.readText();
    assertEqual(
      link,
      `${env.uriScheme}://${ids.extensionId}/abiru2016/event/minsk-signed`,
    );
    await openReader({ kind: "actor", id: "putin" });
    await commands.executeCommand("vscode.open", vscode.Uri.parse(link));
    const opened = await until(() => {
      const editor = window.activeTextEditor;
      return editor && lineAtCursor(editor).includes("Minsk");
    });
    assertOk(opened, "the link opens the event");
  });

  test("leads from an entry to its place in time and in the tree", async () => {
    const { document } = await openReader({ kind: "actor", id: "putin" });
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      document.uri,
      1000,
    );
    const line = document.positionAt(
      document.getText().indexOf("#### Vladimir Putin"),
    ).line;
    assertEqual(
      lenses
        .filter(({ range }) => range.start.line === line)
        .map(({ command }) => command?.title),
      ["Show in Timeline", "Show in Outline"],
    );
  });

  test("has links that lead somewhere in the Markdown preview too", async () => {
    const { document } = await openReader({ kind: "actor", id: "putin" });
    const html = await vscode.commands.executeCommand<string>(
      "markdown.api.render",
      document.getText(),
    );
    const ids = new Set(
      [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]),
    );
    const links = [...html.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id);
    assertOk(links.length > 150, `${links.length} links`);
    assertEqual(
      links.filter((link) => !ids.has(link)),
      [],
    );
  });

  test("follows the file", async () => {
    const uri = workspaceUri(briefingName);
    const before = await vscode.workspace.fs.readFile(uri);
    const { document } = await openReader({ kind: "actor", id: "kishida" });
    const text = new TextDecoder()
      .decode(before)
      .replace("name: Fumio Kishida", "name: F. Kishida");
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    assertOk(
      await until(() => document.getText().includes("#### F. Kishida")),
      "the page has the new name",
    );
    await vscode.workspace.fs.writeFile(uri, before);
    assertOk(
      await until(() => document.getText().includes("#### Fumio Kishida")),
      "the page has the old name again",
    );
  });

  test("opens at the passage in the source, exactly or nearly", async () => {
    await write(
      "harbour.txt",
      "The mill stopped in May. Bo Lind left the town.",
    );
    await write(
      "harbour.briefing.yaml",
      `briefing: 1
article: { id: lind, type: article, title: The harbour }
source: harbour.txt
actors:
  - { id: lind, name: Bo Lind, kind: person }
events:
  - { id: mill, title: Mill stops, date: 1908-05, quote: The mill stopped in May. }
  - { id: left, title: Lind leaves, date: 1908, quote: Then Bo Lind left the town }
`,
    );
    const briefing = workspaceUri("harbour.briefing.yaml").toString();
    const places = [
      ["event", "mill", "The mill stopped in May."],
      ["event", "left", "Bo Lind left the town"],
      ["actor", "lind", "Bo Lind"],
    ] as const;
    for (const [kind, id, passage] of places)
      assertOk(
        await until(async () => {
          const ref: ItemRef = { briefing, kind, id };
          await vscode.commands.executeCommand(ids.commands.openAtSource, ref);
          return selectedText().endsWith(passage);
        }),
        `${id}: ${selectedText()}`,
      );
  });
});

async function openReader(
  item: Pick<ItemRef, "kind" | "id">,
): Promise<vscode.TextEditor> {
  const briefing = workspaceUri(briefingName).toString();
  const editor = await until(async () => {
    const ref: ItemRef = { briefing, ...item };
    await vscode.commands.executeCommand(ids.commands.openItem, ref);
    const active = vscode.window.activeTextEditor;
    return active?.document.uri.scheme === ids.readerScheme
      ? active
      : undefined;
  });
  assertOk(editor, "a page is open");
  return editor;
}

function lineAtCursor({ document, selection }: vscode.TextEditor): string {
  return document.lineAt(selection.active.line).text;
}

function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : "";
}

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(
    workspaceUri(name),
    new TextEncoder().encode(text),
  );
}
