import * as vscode from "vscode";
import { Library } from "../../src/core/library/library.js";
import { LibraryNames } from "../../src/core/library/libraryNames.js";
import { readBriefing } from "../../src/core/model/briefingFile.js";
import type { ItemRef } from "../../src/core/model/itemRef.js";
import { DocumentNames } from "../../src/host/documentNames.js";
import { DraftMentions } from "../../src/host/draftMentions.js";
import { MemoryLog, MemorySource } from "../support/memorySource.js";
import { assertEqual, until, workspaceUri } from "./support/host.js";

const briefing = `briefing: 1
article: { id: weir, type: book, title: Weirs }
actors:
  - { id: orla, name: Orla Penhallow, kind: person }
`;
const orla: ItemRef = { briefing: "memory:weir", kind: "actor", id: "orla" };
const drafts = ["orla-1.md", "orla-2.md", "orla-3.md"];

suite("draftMentions", () => {
  suiteSetup(async () => {
    const text = new TextEncoder().encode("By Orla Penhallow.\n");
    for (const name of drafts)
      await vscode.workspace.fs.writeFile(workspaceUri(name), text);
  });
  suiteTeardown(async () => {
    for (const name of drafts)
      await vscode.workspace.fs.delete(workspaceUri(name));
  });

  test("come file by file, and no more of them once the search is stopped", async () => {
    const files = new MemorySource({ [orla.briefing]: briefing });
    const library = new Library(files, readBriefing, new MemoryLog());
    await until(() => library.get(orla.briefing)?.briefing !== undefined);
    const names = new LibraryNames(library);
    const inDocuments = new DocumentNames(names);
    const mentions = new DraftMentions(inDocuments);
    const search = new vscode.CancellationTokenSource();
    const found: string[] = [];
    for await (const { uri, places } of mentions.find(orla, search.token)) {
      found.push(`${uri.path.split("/").at(-1) ?? ""} ${places.length}`);
      search.cancel();
    }
    assertEqual(found, ["orla-1.md 1"]);
    for (const each of [mentions, inDocuments, names, library, search])
      each.dispose();
  });
});
