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

const fileName = "mill.briefing.yaml";
const text = `briefing: 1
article: { id: mill, type: article, title: The mill }
source: mill.txt
actors:
  # checked
  - id: lind
    name: Bo Lind
    kind: person
  - id: hamn
    name: Hamn
    kind: place
    found: machine
  - id: may
    name: May
    kind: person
    found: machine
`;

suite("review", () => {
  suiteSetup(async () => {
    await activated();
    await write("mill.txt", "The mill of Hamn stopped in May.");
    await write(fileName, text);
  });

  suiteTeardown(async () => {
    for (const name of [fileName, "mill.txt"])
      await vscode.workspace.fs.delete(workspaceUri(name));
  });

  test("offers to decide on a suggestion in the briefing file and in the source", async () => {
    const inFile = await actionsAt(fileName, "name: Hamn");
    assertEqual(inFile, ["Accept Suggestion", "Reject Suggestion", "Correct…"]);
    assertEqual(await actionsAt("mill.txt", "Hamn"), inFile);
  });

  test("accepts one by taking away its mark alone", async () => {
    await decide(ids.commands.acceptSuggestion, "hamn");
    const mark = "    kind: place\n    found: machine\n";
    assertEqual(await stored(), text.replace(mark, "    kind: place\n"));
  });

  test("rejects one and keeps that in mind, as one step of undo", async () => {
    const before = await stored();
    await decide(ids.commands.rejectEntry, "may");
    const after = await stored();
    assertOk(!after.includes("id: may"), "the entry is gone");
    assertOk(after.includes("rejected:"), "it is noted as rejected");
    assertOk(after.includes("# checked"), "the comment is there");
    const document = await vscode.workspace.openTextDocument(
      workspaceUri(fileName),
    );
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("undo");
    assertEqual(document.getText(), before);
    await document.save();
  });
});

/** Waits until the library has the entry, as the command answers for what the library knows. */
async function decide(command: string, id: string): Promise<void> {
  const briefing = workspaceUri(fileName).toString();
  const ref: ItemRef = { briefing, kind: "actor", id };
  const before = await stored();
  assertOk(
    await until(async () => {
      await vscode.commands.executeCommand(command, ref);
      return (await stored()) !== before;
    }),
    `${command} changed the file`,
  );
}

async function actionsAt(name: string, words: string): Promise<string[]> {
  const document = await vscode.workspace.openTextDocument(workspaceUri(name));
  const place = document.positionAt(document.getText().indexOf(words) + 1);
  const actions = await until(async () => {
    const answer = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(place, place),
    );
    return answer.length > 0 ? answer : undefined;
  });
  return (actions ?? []).map(({ title }) => title);
}

async function stored(): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(workspaceUri(fileName));
  return new TextDecoder().decode(bytes);
}

async function write(name: string, content: string): Promise<void> {
  await vscode.workspace.fs.writeFile(
    workspaceUri(name),
    new TextEncoder().encode(content),
  );
}
