import * as vscode from "vscode";
import { commands } from "../../src/host/ids.js";
import docx from "../fixtures/articles/harbour.docx";
import pdf from "../fixtures/articles/harbour-columns.pdf";
import { articlesIn } from "../../src/features/importArticle/articlesProvider.js";
import { ChangeProvider } from "../../src/features/importArticle/changeProvider.js";
import { importInto } from "../../src/features/importArticle/importCommands.js";
import type { ImportOutcome } from "../../src/features/importArticle/importReport.js";
import { OutlineDragController } from "../../src/features/outline/outlineDragProvider.js";
import { makePartLoader } from "../../src/host/loadPart.js";
import { FullDisk } from "./support/fullDisk.js";
import {
  activated,
  assertEqual,
  assertOk,
  until,
  workspaceUri,
} from "./support/host.js";

const article = `# The new dock

By Ida Hale

Captain Otto Crane opened the new dock of Vell on March 2, 1998. In April 1998 Crane met Ann Mate, the mayor of Vell.

## At sea

Crane sailed away in the autumn of 1998. The Ministry of Harbours will close the dock in 2001.
`;

async function read(uri: vscode.Uri): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  return document.getText();
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

suite("importing an article", () => {
  const source = workspaceUri("imported", "dock.md");
  const briefing = workspaceUri("imported", "dock.briefing.yaml");

  suiteSetup(async () => {
    await activated();
    await vscode.workspace.fs.writeFile(
      source,
      new TextEncoder().encode(article),
    );
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.workspace.fs.delete(workspaceUri("imported"), {
      recursive: true,
    });
  });

  test("puts a briefing of suggestions beside it and leaves it as it is", async () => {
    await vscode.commands.executeCommand(commands.importArticle, source);
    const text = await read(briefing);
    assertOk(text.includes("source: dock.md"), text);
    assertOk(text.includes("title: At sea"), text);
    assertOk(text.includes("found: machine"), text);
    assertEqual(await read(source), article);
    const problems = vscode.languages.getDiagnostics(briefing);
    assertEqual(
      problems.map(({ code }) => code),
      [],
    );
  });

  test("says nothing new when it is imported again, after a correction too", async () => {
    const before = await read(briefing);
    const id = /- id: (.*crane.*)/.exec(before)?.[1];
    assertOk(id, before);
    const ref = { briefing: briefing.toString(), kind: "actor", id };
    await until(async () => {
      await vscode.commands.executeCommand(commands.acceptSuggestion, ref);
      return (await read(briefing)) !== before;
    });
    const accepted = await read(briefing);
    assertEqual(
      before.split("\n").length - accepted.split("\n").length,
      1,
      "lines that went",
    );
    const outcomes = await vscode.commands.executeCommand<
      readonly { readonly change: string }[]
    >(commands.importArticle, source);
    assertEqual(
      outcomes.map(({ change }) => change),
      ["same"],
    );
    assertEqual(await read(briefing), accepted);
  });

  test("reads a Word document and a PDF, several files at once", async () => {
    const word = workspaceUri("imported", "word.docx");
    const columns = workspaceUri("imported", "columns.pdf");
    await vscode.workspace.fs.writeFile(word, docx);
    await vscode.workspace.fs.writeFile(columns, pdf);
    const outcomes = await vscode.commands.executeCommand<
      readonly {
        readonly change: string;
        readonly problems: readonly { readonly message: string }[];
      }[]
    >(commands.importArticle, word, [word, columns]);
    assertEqual(
      outcomes.map(({ change, problems }) => [
        change,
        ...problems.map(({ message }) => message),
      ]),
      [["new"], ["new"]],
    );
    for (const name of ["word", "columns"]) {
      const uri = workspaceUri("imported", `${name}.briefing.yaml`);
      const text = await read(uri);
      assertOk(text.includes("title: A winter without ships"), text);
      assertOk(text.includes(`source: ${name}.md`), text);
    }
  });

  test("imports the files that are dropped on the outline", async () => {
    const dropped = workspaceUri("imported", "dropped.pdf");
    await vscode.workspace.fs.writeFile(dropped, pdf);
    const files = new vscode.DataTransfer();
    files.set(
      "text/uri-list",
      new vscode.DataTransferItem(`${dropped.toString()}\r\n`),
    );
    // It asks the library only for what is dragged out of it.
    const outline = new OutlineDragController(undefined as never);
    await outline.handleDrop(undefined, files);
    assertOk(
      await exists(workspaceUri("imported", "dropped.briefing.yaml")),
      "the briefing",
    );
  });

  test("imports what is dropped as data, from where no address leads", async () => {
    const file = {
      name: "fromDesktop.pdf",
      data: () => Promise.resolve(new Uint8Array(pdf)),
    };
    const item = new vscode.DataTransferItem("");
    // Only the editor makes items that hold files.
    item.asFile = () => file;
    const files = new vscode.DataTransfer();
    files.set("application/pdf", item);
    const outline = new OutlineDragController(undefined as never);
    assertOk(outline.dropMimeTypes.includes("files"), "files may be dropped");
    await outline.handleDrop(undefined, files);
    for (const name of ["fromDesktop.md", "fromDesktop.briefing.yaml"]) {
      assertOk(await exists(workspaceUri(name)), name);
      await vscode.workspace.fs.delete(workspaceUri(name));
    }
  });

  test("makes a briefing of each article in a folder", async () => {
    const folder = workspaceUri("imported", "more");
    for (const name of ["one.md", "two.txt", "not.png"])
      await vscode.workspace.fs.writeFile(
        vscode.Uri.joinPath(folder, name),
        new TextEncoder().encode(article),
      );
    const outcomes = await vscode.commands.executeCommand<
      readonly { readonly change: string }[]
    >(commands.importArticle, folder);
    assertEqual(
      outcomes.map(({ change }) => change),
      ["new", "new"],
    );
  });

  test("writes nothing over a text that is there with other words", async () => {
    const word = workspaceUri("imported", "same.docx");
    const other = workspaceUri("imported", "same.md");
    await vscode.workspace.fs.writeFile(word, docx);
    await vscode.workspace.fs.writeFile(
      other,
      new TextEncoder().encode("Mine."),
    );
    const outcomes = await vscode.commands.executeCommand<
      readonly { readonly change: string }[]
    >(commands.importArticle, word);
    assertEqual(
      outcomes.map(({ change }) => change),
      ["none"],
    );
    assertEqual(await read(other), "Mine.");
    assertOk(
      !(await exists(workspaceUri("imported", "same.briefing.yaml"))),
      "no briefing",
    );
  });

  test("asks before words that a person edited are replaced, and else goes by them", async () => {
    const [word, text] = ["edited.docx", "edited.md"].map((name) =>
      workspaceUri("imported", name),
    );
    assertOk(word && text, "addresses");
    await vscode.workspace.fs.writeFile(word, docx);
    const first = await again(word);
    assertEqual(first.outcome.change, "new");
    const made = await read(text);
    const own = `${made}\nIn May 1999, Zeno Marwick came.\n`;
    await vscode.workspace.fs.writeFile(text, new TextEncoder().encode(own));
    await until(async () => (await read(text)) === own);
    const file = workspaceUri("imported", "edited.briefing.yaml");
    const before = await read(file);

    const kept = await again(word, "Keep as It Is", "Keep as It Is");
    assertEqual([kept.change, kept.asked], ["kept", 2]);
    assertEqual([await read(text), await read(file)], [own, before]);

    const found = await again(word, "Keep as It Is", "Apply");
    assertEqual(found.change, "refreshed");
    assertEqual(await read(text), own);
    assertOk((await read(file)).includes("Zeno Marwick"), "found in its text");

    const replaced = await again(word, "Replace", "Apply");
    assertEqual(replaced.change, "refreshed");
    assertEqual([await read(text), await read(file)], [made, before]);
  });

  /** Imports the file and gives these answers to what is asked. */
  async function again(uri: vscode.Uri, ...answers: readonly string[]) {
    const { extensionUri } = await activated();
    const loadPart = makePartLoader(extensionUri);
    const surroundings = {
      signal: new AbortController().signal,
      taken: new Set<string>(),
    };
    let outcome: ImportOutcome | undefined;
    for await (const waiting of articlesIn([uri]))
      outcome = await importInto(await waiting.read(), loadPart, surroundings);
    assertOk(outcome, "an article");
    const { address, briefing: found, text } = outcome;
    if (outcome.change !== "proposed" || !address || !found)
      return { outcome, asked: 0 };
    const ask = vscode.window.showInformationMessage;
    let asked = 0;
    Object.assign(vscode.window, {
      showInformationMessage: () => Promise.resolve(answers[asked++]),
    });
    const changes = new ChangeProvider(loadPart);
    const change = await changes.offer({ address, found, text });
    Object.assign(vscode.window, { showInformationMessage: ask });
    return { outcome, change, asked };
  }

  test("goes on after a file that is gone", async () => {
    const late = workspaceUri("imported", "late.md");
    await vscode.workspace.fs.writeFile(
      late,
      new TextEncoder().encode(article.replace("new dock", "late dock")),
    );
    const gone = workspaceUri("imported", "gone.md");
    const outcomes = await vscode.commands.executeCommand<
      readonly { readonly fileName: string; readonly change: string }[]
    >(commands.importArticle, gone, [gone, late]);
    assertEqual(
      outcomes.map(({ fileName, change }) => [fileName, change]),
      [
        ["gone.md", "none"],
        ["late.md", "new"],
      ],
    );
  });

  test("says what to do where there is nothing to import", async () => {
    const empty = workspaceUri("imported", "empty");
    await vscode.workspace.fs.createDirectory(empty);
    await vscode.env.clipboard.writeText(" ");
    const warnings: string[] = [];
    const warn = vscode.window.showWarningMessage;
    Object.assign(vscode.window, {
      showWarningMessage: (text: string) => void warnings.push(text),
    });
    await vscode.commands.executeCommand(commands.importArticle, empty);
    await vscode.commands.executeCommand(commands.importClipboard);
    Object.assign(vscode.window, { showWarningMessage: warn });
    assertEqual(warnings, [
      "There is no article: no text, Markdown, web page, Word file, PDF or EPUB.",
      "There is no text on the clipboard. Copy the article first.",
    ]);
  });

  test("imports one file twice at once as one briefing", async () => {
    const twice = workspaceUri("imported", "twice.md");
    await vscode.workspace.fs.writeFile(
      twice,
      new TextEncoder().encode(article.replace("new dock", "double dock")),
    );
    const runs = await Promise.all(
      [twice, twice].map((uri) =>
        vscode.commands.executeCommand<readonly { readonly change: string }[]>(
          commands.importArticle,
          uri,
        ),
      ),
    );
    assertEqual(
      runs.flat().map(({ change }) => change),
      ["new", "same"],
    );
  });

  test("does not take a text of other words for the one that was imported", async () => {
    const elsewhere = workspaceUri("same.txt");
    const data = () => Promise.resolve(new TextEncoder().encode(article));
    await vscode.workspace.fs.writeFile(
      elsewhere,
      new TextEncoder().encode("Mine."),
    );
    const outcomes = await vscode.commands.executeCommand<
      readonly { readonly change: string; readonly cause: string }[]
    >(commands.importArticle, undefined, [{ name: "same.txt", data }]);
    assertEqual(outcomes[0]?.change, "none");
    assertOk(outcomes[0]?.cause.includes("other words"), "the cause");
    assertEqual(await read(elsewhere), "Mine.");
    await vscode.workspace.fs.delete(elsewhere);
  });

  for (const [name, most] of [
    ["may not be written to", 0],
    ["is full before the last file", 1],
  ] as const)
    test(`leaves nothing in a folder that ${name}, and says so`, async () => {
      const { extensionUri } = await activated();
      const disk = new FullDisk(most);
      const scheme = `full-disk-${most}`;
      const options = { isReadonly: most === 0 };
      const registered = vscode.workspace.registerFileSystemProvider(
        scheme,
        disk,
        options,
      );
      const folder = vscode.Uri.from({ scheme, path: "/articles" });
      const { signal } = new AbortController();
      const said = await importInto(
        { bytes: docx, fileName: "word.docx", folder, isInFolder: false },
        makePartLoader(extensionUri),
        { signal, taken: new Set() },
      ).then(
        ({ change }) => change,
        (error: unknown) => String(error),
      );
      registered.dispose();
      assertOk(said.includes("read-only or full"), said);
      assertEqual([...disk.files.keys()], []);
      assertOk(most === 0 || disk.refused > 0, "a file was refused");
    });

  test("makes a file of the clipboard's text", async () => {
    await vscode.env.clipboard.writeText(article.replace("dock", "harbour"));
    const outcomes = await vscode.commands.executeCommand<
      readonly { readonly address?: string }[]
    >(commands.importClipboard);
    const made = vscode.Uri.parse(outcomes[0]?.address ?? "", true);
    assertEqual(made.path.split("/").at(-1), "the-new-harbour.briefing.yaml");
    const text = workspaceUri("the-new-harbour.md");
    assertOk(await exists(text), "the text is kept");
    await vscode.workspace.fs.delete(text);
    await vscode.workspace.fs.delete(made);
  });
});
