import * as vscode from "vscode";
import {
  activated,
  assertEqual,
  assertOk,
  hoverTexts,
  openDocument,
  until,
  workspaceUri,
} from "./support/host.js";

/** In sample/memo.md: the words, and how the card on them begins. */
const cards: readonly (readonly [words: string, name: string])[] = [
  ["Putin's", "Vladimir Putin"],
  ["Fumio Kishida", "Fumio Kishida"],
  ["MOFA", "Ministry of Foreign Affairs"],
  ["JBIC", "Japan Bank for International Cooperation"],
];

function write(name: string, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(
    workspaceUri(name),
    new TextEncoder().encode(text),
  );
}

suite("hover", () => {
  for (const [words, name] of cards) {
    test(`on ${words} shows ${name}`, async () => {
      await activated();
      const document = await openDocument("memo.md");
      const texts = await until(async () => {
        const found = await hoverTexts(document, words);
        return found.length > 0 ? found : undefined;
      });
      assertOk(texts, "a card comes");
      assertEqual(texts.length, 1, "number of cards");
      const [text = ""] = texts;
      assertOk(text.startsWith(`**${name}**`), `the card is ${text}`);
      assertOk(text.split("\n").length <= 12, "at most twelve lines");
      assertOk(text.includes("](command:briefingDesk.openItem?"), "a link");
    });
  }

  test("on a name that many briefings have shows five of them", async () => {
    await activated();
    const files = Array.from(
      { length: 7 },
      (_, i) => `wend-${i}.briefing.yaml`,
    );
    for (const name of files)
      await write(
        name,
        `briefing: 1
article: { id: ${name.slice(0, 6)}, type: book, title: Wend }
actors: [{ id: wend, name: Olga Wend, kind: person }]
events: [{ id: e, date: 1871-02, title: Wend leaves, actors: [wend] }]
`,
      );
    await write("hover-many.md", "Olga Wend left in February 1871.\n");
    const document = await openDocument("hover-many.md");
    const lastOn = async (words: string) =>
      (await hoverTexts(document, words)).slice(5).join("|");
    const isDone = (words: string) =>
      until(async () => (await lastOn(words)) === "… 2 more");
    const [name, date] = [await isDone("Wend"), await isDone("1871")];
    for (const file of [...files, "hover-many.md"])
      await vscode.workspace.fs.delete(workspaceUri(file));
    assertEqual([name, date], [true, true]);
  });

  test("on other words shows nothing", async () => {
    await activated();
    const document = await openDocument("memo.md");
    assertEqual(await hoverTexts(document, "without dollars"), []);
  });

  test("on words of an event's title shows the event, on a date what happened", async () => {
    await activated();
    await write(
      "hover.md",
      'So he tells foreign journalists of "hikiwake". In 2012 or in March.\n',
    );
    const document = await openDocument("hover.md");
    const textsOn = (words: string) =>
      until(async () => {
        const found = await hoverTexts(document, words);
        return found.length > 0 ? found : undefined;
      });
    assertOk((await textsOn("hikiwake"))?.[0]?.includes("hikiwake"), "event");
    assertOk((await textsOn("2012"))?.[0]?.includes("2012"), "year");
    // Of which year this March is, only the reading of what stands before it tells.
    assertOk((await textsOn("March"))?.[0]?.includes("Mar 2012"), "month");
    await vscode.workspace.fs.delete(workspaceUri("hover.md"));
  });

  test("on a name shows the events first that are near the sentence's date, and of when the role is", async () => {
    await activated();
    await write("hover-date.md", "Long ago. In May 2016 Putin was asked.\n");
    const document = await openDocument("hover-date.md");
    const card = await until(async () => {
      const [text] = await hoverTexts(document, "Putin");
      return text;
    });
    await vscode.workspace.fs.delete(workspaceUri("hover-date.md"));
    const [head = "", events = ""] = card?.split("\n\n") ?? [];
    assertOk(head.includes("(as of c. Nov 2016)"), head);
    assertOk(events.startsWith("May 2016"), events);
  });

  test("comes in a table, with any line ends, in what is not saved, in a notebook's cell and in a file nobody can edit", async () => {
    await activated();
    const text = "| who |\r\n| --- |\r\n| **JBIC** |\r\n";
    await write("hover-crlf.md", text);
    const { workspace } = vscode;
    const untitled = { language: "markdown", content: text };
    const cell = new vscode.NotebookCellData(
      vscode.NotebookCellKind.Markup,
      text,
      "markdown",
    );
    const notebook = await workspace.openNotebookDocument(
      "jupyter-notebook",
      new vscode.NotebookData([cell]),
    );
    const readOnly = vscode.Uri.from({
      scheme: "briefing-test",
      path: "/old.md",
    });
    const provider = workspace.registerTextDocumentContentProvider(
      readOnly.scheme,
      { provideTextDocumentContent: () => text },
    );
    const documents = [
      await workspace.openTextDocument(workspaceUri("hover-crlf.md")),
      await workspace.openTextDocument(untitled),
      ...notebook.getCells().map((each) => each.document),
      await workspace.openTextDocument(readOnly),
    ];
    for (const document of documents)
      assertOk(
        await until(async () => {
          const [card = ""] = await hoverTexts(document, "JBIC");
          return card.startsWith(
            "**Japan Bank for International Cooperation**",
          );
        }),
        document.uri.toString(),
      );
    assertEqual(documents.length, 4);
    provider.dispose();
    await vscode.workspace.fs.delete(workspaceUri("hover-crlf.md"));
  });

  test("shows nothing in languages and files that the settings leave out", async () => {
    await activated();
    const document = await openDocument("memo.md");
    const hasCard = async () => (await hoverTexts(document, "JBIC")).length > 0;
    const names = vscode.workspace.getConfiguration("briefingDesk.names");
    const settings = [
      ["languages", ["latex"]],
      ["exclude", ["**/mem*.md"]],
      ["exclude", ["mem*.md"]],
      ["hover", false],
    ] as const;
    for (const [name, value] of settings) {
      assertOk(await until(hasCard), "a card comes");
      await names.update(name, value);
      assertOk(await until(async () => !(await hasCard())), `${name}: none`);
      await names.update(name, undefined);
    }
    assertOk(await until(hasCard), "a card comes again");
  });

  test("tells where other drafts name the actor", async () => {
    await activated();
    await write("hover-other.md", "Patrushev\n\nand Patrushev\nOrrin Vale\n");
    // An article's own text is no draft.
    await write("hover-article.txt", "Patrushev\n");
    await write(
      "hover-article.briefing.yaml",
      `briefing: 1
article: { id: told, type: book, title: Told }
source: hover-article.txt
actors: [{ id: orrin, name: Orrin Vale, kind: person }]
`,
    );
    const other = await openDocument("hover-other.md");
    const isRead = async () => (await hoverTexts(other, "Orrin")).length > 0;
    assertOk(await until(isRead), "the briefing is read");
    const document = await openDocument("memo.md");
    const line = await until(async () => {
      const [text = ""] = await hoverTexts(document, "Patrushev");
      return text.split("\n").find((each) => each.startsWith("elsewhere:"));
    });
    assertOk(line, "another draft");
    assertOk(line.includes("hover-other.md [1]("), line);
    assertOk(line.includes("hover-other.md#L3,5>)"), line);
    assertOk(!line.includes("hover-article.txt"), line);
    for (const name of [
      "hover-other.md",
      "hover-article.txt",
      "hover-article.briefing.yaml",
    ])
      await vscode.workspace.fs.delete(workspaceUri(name));
  });

  test("shows nothing on words that are never looked up here", async () => {
    await activated();
    const document = await openDocument("memo.md");
    const hasCard = async () => (await hoverTexts(document, "JBIC")).length > 0;
    assertOk(await until(hasCard), "a card comes");
    await vscode.commands.executeCommand("briefingDesk.neverHere", "JBIC");
    const names = vscode.workspace.getConfiguration("briefingDesk.names");
    assertEqual(names.inspect("never")?.workspaceValue, ["JBIC"]);
    assertOk(await until(async () => !(await hasCard())), "no card comes");
    await names.update("never", undefined);
    assertOk(await until(hasCard), "a card comes again");
  });
});
