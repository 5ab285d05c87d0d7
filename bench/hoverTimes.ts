// Runs in the extension host; see hover.mjs.
import * as vscode from "vscode";
import {
  activated,
  assertOk,
  openDocument,
  until,
} from "../test/host/support/host.js";

suite("hover times", () => {
  test("are measured", async function () {
    this.timeout(300_000);
    await activated();
    const document = await openDocument("long.txt");
    const places = placesOfCapitals(document);
    const [start] = places;
    assertOk(start, "there are names");
    let first = 0;
    await until(async () => {
      first = await timed(() => hover(document, start));
      return (await hover(document, start)).length > 0;
    });
    const hovers: number[] = [];
    for (const place of places.slice(0, 500))
      hovers.push(await timed(() => hover(document, place)));
    const afterTyping: number[] = [];
    for (const place of places.slice(0, 50)) {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(place.line, 0), "a");
      await vscode.workspace.applyEdit(edit);
      afterTyping.push(await timed(() => hover(document, place)));
    }
    const meanwhile: number[] = [];
    let isOver = false;
    const search = timed(() =>
      vscode.commands.executeCommand(
        "vscode.executeReferenceProvider",
        document.uri,
        start,
      ),
    ).then((time) => {
      isOver = true;
      return time;
    });
    for (let i = 0; !isOver; i++) {
      const place = places[i % places.length];
      if (place) meanwhile.push(await timed(() => hover(document, place)));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const references = await search;
    const times = { first, hovers, afterTyping, references, meanwhile };
    console.log(`TIMES ${JSON.stringify(times)}`);
  });
});

function hover(document: vscode.TextDocument, position: vscode.Position) {
  return vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    position,
  );
}

async function timed(act: () => Thenable<unknown>): Promise<number> {
  const from = performance.now();
  await act();
  return performance.now() - from;
}

/** Words with a capital inside lines, evenly over the document. */
function placesOfCapitals(document: vscode.TextDocument): vscode.Position[] {
  const places: vscode.Position[] = [];
  for (let line = 0; line < document.lineCount; line += 20) {
    const match = /(?<=[a-z] )[A-Z][a-z]+/.exec(document.lineAt(line).text);
    if (match) places.push(new vscode.Position(line, match.index + 1));
  }
  return places;
}
