import * as vscode from "vscode";
import { Library } from "../../src/core/library/library.js";
import { LibraryNames } from "../../src/core/library/libraryNames.js";
import type { Mention } from "../../src/core/names/mention.js";
import { readBriefing } from "../../src/core/model/briefingFile.js";
import { DocumentNames } from "../../src/host/documentNames.js";
import { MemoryLog, MemorySource } from "../support/memorySource.js";
import { assertEqual, openDocument, workspaceUri } from "./support/host.js";

/** Notes which texts it is asked about. */
class NotedNames extends LibraryNames {
  readonly asked: string[] = [];

  override findStarting(text: string, before: number): readonly Mention[] {
    this.asked.push(text);
    return super.findStarting(text, before);
  }
}

const line = "It was said in the town that the mill would stand.";

suite("documentNames", () => {
  test("typing in a line lets that line be searched again, and the one that may end in it", async () => {
    await vscode.workspace.fs.writeFile(
      workspaceUri("typed.md"),
      new TextEncoder().encode(`${line}\n`.repeat(2000)),
    );
    const document = await openDocument("typed.md");
    const files = new MemorySource();
    const library = new Library(files, readBriefing, new MemoryLog());
    const found = new NotedNames(library);
    const names = new DocumentNames(found);
    names.all(document);
    assertEqual(
      found.asked.length,
      document.lineCount,
      "lines searched at first",
    );
    found.asked.length = 0;

    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(1000, 5, 1000, 5);
    await vscode.commands.executeCommand("type", { text: "x" });
    names.all(document);
    const typed = `${line.slice(0, 5)}x${line.slice(5)}`;
    assertEqual(found.asked, [`${line}\n${typed}`, `${typed}\n${line}`]);

    names.dispose();
    found.dispose();
    library.dispose();
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await vscode.workspace.fs.delete(workspaceUri("typed.md"));
  });
});
