import * as vscode from "vscode";
import { commands } from "../../src/host/ids.js";
import {
  activated,
  assertEqual,
  assertOk,
  openDocument,
  until,
  workspaceUri,
} from "./support/host.js";

const file = "jetty.briefing.yaml";
const briefing = `briefing: 1
article: { id: harbour, type: article, title: The harbour }
source: jetty.txt
actors:
  - id: ilse
    name: Ilse Vorn
    kind: person
`;
const source = "The Harbour Commission met. Ilse Vorn spoke; Vorn left.\n";

async function stored(): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(workspaceUri(file));
  return new TextDecoder().decode(bytes);
}

/** Runs the command on the words selected in the article and takes what its list has first. */
async function decide(command: string, words: string): Promise<void> {
  const document = await openDocument("jetty.txt");
  const start = source.lastIndexOf(words);
  const selection = new vscode.Range(
    document.positionAt(start),
    document.positionAt(start + words.length),
  );
  await vscode.window.showTextDocument(document, { selection });
  const before = await stored();
  const deciding = vscode.commands.executeCommand(command);
  const isWritten = await until(async () => {
    await vscode.commands.executeCommand(
      "workbench.action.acceptSelectedQuickOpenItem",
    );
    return (await stored()) !== before;
  });
  assertOk(isWritten, "the file has changed");
  await deciding;
}

suite("selection", () => {
  suiteSetup(async () => {
    await activated();
    for (const [name, text] of [
      ["jetty.txt", source],
      [file, briefing],
    ] as const)
      await vscode.workspace.fs.writeFile(
        workspaceUri(name),
        new TextEncoder().encode(text),
      );
    // The library knows the article's file by its briefing.
    const uri = workspaceUri("jetty.txt");
    const document = await vscode.workspace.openTextDocument(uri);
    await until(async () => {
      const links = await vscode.commands.executeCommand<unknown[]>(
        "vscode.executeDefinitionProvider",
        uri,
        document.positionAt(source.indexOf("Ilse") + 1),
      );
      return links.length > 0;
    });
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    for (const name of [file, "jetty.txt"])
      await vscode.workspace.fs.delete(workspaceUri(name));
  });

  test("becomes an actor of the article's briefing, its kind guessed", async () => {
    await decide(commands.addActor, "Harbour Commission");
    const added = (await stored()).slice(briefing.length);
    assertEqual(
      added.split("\n").map((line) => line.trim()),
      [
        "- id: harbour-commission",
        "name: Harbour Commission",
        "kind: organization",
        "",
      ],
    );
  });

  test("becomes another name of one of the article's actors", async () => {
    await decide(commands.addAlias, "Vorn");
    assertOk((await stored()).includes("aliases: [Vorn]"), await stored());
  });

  test("becomes an event that the article tells in these words", async () => {
    await decide(commands.addEvent, "Ilse Vorn spoke");
    const [, events = ""] = (await stored()).split("events:\n");
    assertEqual(
      events.split("\n").map((line) => line.trim()),
      [
        "- id: ilse-vorn-spoke",
        "title: Ilse Vorn spoke",
        "quote: Ilse Vorn spoke",
        "",
      ],
    );
  });
});
