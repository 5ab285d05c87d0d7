import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import type { DocumentNames } from "../../host/documentNames.js";
import { settings } from "../../host/ids.js";
import { isOn } from "../../host/nameSettings.js";

const settlingTime = 150;

/** A thin underline below the known names that are in view, where the user has switched it on. */
export function registerNameMarks(names: DocumentNames): Disposable {
  const store = new DisposableStore();
  const mark = store.add(
    vscode.window.createTextEditorDecorationType({
      textDecoration: "underline dotted from-font",
    }),
  );
  const showIn = (editor: vscode.TextEditor) =>
    editor.setDecorations(mark, rangesInView(editor, names));
  const show = store.add(
    new Settled(() => vscode.window.visibleTextEditors.forEach(showIn)),
  );
  const again = () => show.soon();
  store.add(vscode.window.onDidChangeVisibleTextEditors(again));
  store.add(vscode.window.onDidChangeTextEditorVisibleRanges(again));
  store.add(vscode.workspace.onDidChangeTextDocument(again));
  store.add(names.onDidChange(again));
  again();
  return store;
}

function rangesInView(
  { document, visibleRanges }: vscode.TextEditor,
  names: DocumentNames,
): vscode.Range[] {
  if (!isOn(document, settings.underline)) return [];
  return visibleRanges.flatMap((view) =>
    names.inLines(document, view).map(({ range }) => range),
  );
}

/** Does something once calls have stopped coming for a moment. */
class Settled implements Disposable {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly act: () => void) {}

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.act, settlingTime);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
