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
sections:
  - id: lead
  - id: grain
    title: More grain
    found: machine
actors:
  # checked
  - id: lind
    name: Bo Lind
    kind: person
    aliases: [Lind, the miller]
  - id: hamn
    name: Hamn
    kind: place
    aliases: [the harbour]
    found: machine
  - id: may
    name: May
    kind: person
    found: machine
events:
  - id: stop
    title: The mill stops
    actors: [hamn]
    quote: The mill of Hamn stopped in May.
    found: machine
`;
const source = "In May. The mill of Hamn stopped in May.";

suite("review", () => {
  suiteSetup(async () => {
    await activated();
    await write("mill.txt", source);
    await write(fileName, text);
  });

  suiteTeardown(async () => {
    for (const name of [fileName, "mill.txt"])
      await vscode.workspace.fs.delete(workspaceUri(name));
  });

  test("offers to decide on a suggestion in the briefing file and in the source", async () => {
    const inFile = await actionsAt(fileName, "name: Hamn");
    assertEqual(
      inFile,
      [
        "Accept",
        "Not an Actor",
        "Rename…",
        "Change Kind…",
        "Same as Another…",
        "Make a Name an Actor of Its Own…",
        "Add Another Name…",
        "Remove a Name…",
      ].map((words) => `${words} (“Hamn”)`),
    );
    assertEqual(await actionsAt("mill.txt", "Hamn"), inFile);
    assertEqual(await actionsAt(fileName, "More grain"), [
      "Accept (“More grain”)",
      "Not a Section (“More grain”)",
    ]);
    assertEqual(await actionsAt("mill.txt", "stopped"), [
      "Accept (“The mill stops”)",
      "Not an Event (“The mill stops”)",
      "Change Date… (“The mill stops”)",
      "Change Status… (“The mill stops”)",
      "Add Someone Who Takes Part… (“The mill stops”)",
      "Remove Someone Who Takes Part… (“The mill stops”)",
      "Change Passage… (“The mill stops”)",
    ]);
  });

  for (const [choice, id, line] of [
    ["setKind", "hamn", "    kind: person"],
    ["split", "hamn", "  - id: the-harbour"],
    ["removeAlias", "lind", "    aliases: [the miller]"],
    ["merge", "may", "    aliases: [Lind, the miller, May]"],
    ["setStatus", "stop", "    status: planned"],
    ["addParticipant", "stop", "    actors: [hamn, lind]"],
    ["removeParticipant", "stop", "    title: The mill stops\n    quote:"],
  ] as const)
    test(`corrects by picking (${choice}), and one undo takes it back`, async () => {
      const before = await stored();
      const done = vscode.commands.executeCommand(
        ids.commands.correctEntry,
        refTo(id),
        choice,
      );
      // The list of statuses starts with the one that it has.
      if (choice === "setStatus")
        await pickShown("workbench.action.quickOpenSelectNext");
      await pickShown("workbench.action.acceptSelectedQuickOpenItem");
      await done;
      assertOk((await stored()).includes(line), await stored());
      await undo();
      assertEqual(await stored(), before);
      await known(before);
    });

  test("lists a passage that was edited, marks it in the file and offers to take it over", async () => {
    await write("mill.txt", "In May the old mill of Hamn stopped at last.");
    await known(text);
    const problems = await until(() => {
      const found = vscode.languages.getDiagnostics(workspaceUri(fileName));
      return found.length > 0 ? found : undefined;
    });
    assertEqual(
      (problems ?? []).map(({ code }) => code),
      ["edited-quote"],
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      workspaceUri(fileName),
      problems?.[0]?.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    assertEqual(
      actions.map(({ title }) => title),
      ["Take over the passage as it is now"],
    );
    await write("mill.txt", source);
    await until(
      () =>
        vscode.languages.getDiagnostics(workspaceUri(fileName)).length === 0,
    );
  });

  test("accepts one by taking away its mark alone", async () => {
    await decide(ids.commands.acceptSuggestion, "hamn");
    const mark = "    aliases: [the harbour]\n    found: machine\n";
    const without = "    aliases: [the harbour]\n";
    assertEqual(await stored(), text.replace(mark, without));
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

function refTo(id: string): ItemRef {
  const kind = id === "stop" ? "event" : "actor";
  return { briefing: workspaceUri(fileName).toString(), kind, id };
}

/** Once the list is there; nothing tells when. */
async function pickShown(command: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 400));
  await vscode.commands.executeCommand(command);
}

async function undo(): Promise<void> {
  const document = await vscode.workspace.openTextDocument(
    workspaceUri(fileName),
  );
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand("undo");
  await document.save();
}

/** Waits until the library has this text: the lightbulb answers for what is stored. */
async function known(file: string): Promise<void> {
  assertEqual(await stored(), file);
  assertOk(
    await until(async () => (await actionsAt(fileName, "name: Hamn")).length),
    "the library has heard of the file",
  );
}

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
