// Runs in the extension host; see bench/import.mjs.
import * as vscode from "vscode";
import type { ItemRef } from "../src/core/model/itemRef.js";
import { commands, views } from "../src/host/ids.js";
import { activated, workspaceUri } from "../test/host/support/host.js";

/** Resolves when the outline is told to show the briefing. */
const shown = new Map<string, () => void>();

suite("import times", () => {
  test("measures", async function () {
    this.timeout(240_000);
    watchOutline();
    await activated();
    const files = await vscode.workspace.findFiles("*.md");
    const times: { command: number; tree: number }[] = [];
    for (let i = 0; i < files.length; i++) times.push(await importOne(i));
    const [first, ...rest] = times;
    const result = {
      first: first?.tree,
      command: rest.map(({ command }) => command),
      tree: rest.map(({ tree }) => tree),
    };
    console.log(`TIMES ${JSON.stringify(result)}`);
  });
});

/** The import opens the outline on what it made: that call's end is the end of the way. */
function watchOutline(): void {
  const { createTreeView } = vscode.window;
  const watched: typeof createTreeView = (id, options) => {
    const view = createTreeView(id, options);
    if (id !== views.outline) return view;
    const reveal = view.reveal.bind(view);
    return Object.assign(Object.create(view) as typeof view, {
      reveal: async (...values: Parameters<typeof reveal>) => {
        await reveal(...values);
        const [{ ref }] = values as unknown as [{ ref: ItemRef }];
        shown.get(ref.briefing)?.();
      },
    });
  };
  Object.assign(vscode.window, { createTreeView: watched });
}

async function importOne(
  i: number,
): Promise<{ command: number; tree: number }> {
  const address = workspaceUri(`article${i}.briefing.yaml`).toString();
  const isShown = new Promise<void>((resolve) => shown.set(address, resolve));
  const start = performance.now();
  await vscode.commands.executeCommand(
    commands.importArticle,
    workspaceUri(`article${i}.md`),
  );
  const command = performance.now() - start;
  await isShown;
  return { command, tree: performance.now() - start };
}
