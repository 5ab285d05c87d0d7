import * as vscode from "vscode";
import {
  activated,
  assertEqual,
  assertOk,
  hoverTexts,
  openDocument,
  until,
} from "./support/host.js";

/** In sample/memo.md: the words, and how the card on them begins. */
const cards: readonly (readonly [words: string, name: string])[] = [
  ["Putin's", "Vladimir Putin"],
  ["Fumio Kishida", "Fumio Kishida"],
  ["MOFA", "Ministry of Foreign Affairs"],
  ["JBIC", "Japan Bank for International Cooperation"],
];

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

  test("on other words shows nothing", async () => {
    await activated();
    const document = await openDocument("memo.md");
    assertEqual(await hoverTexts(document, "without dollars"), []);
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
