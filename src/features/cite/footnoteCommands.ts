import * as vscode from "vscode";
import {
  findNoteAt,
  type NoteAt,
  renumberNotes,
  tidyNotes,
} from "../../core/citation/footnotes.js";
import type { NoteForm } from "../../core/citation/markup.js";
import { citationMarkups } from "../../core/citation/markups/index.js";
import type { TextEdit } from "../../core/model/textEdit.js";
import { toRange } from "../../host/convert.js";
import { markupOf } from "./citingProvider.js";

/** From a footnote's mark to its note, and back. */
export function goToFootnote(): void {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || noteFormOf(editor.document) === undefined) return;
  const { document } = editor;
  const found = noteAt(document, editor.selection.active);
  const target = found?.kind === "mark" ? found.definition : found?.mark;
  if (target === undefined) {
    const message = found
      ? vscode.l10n.t("This footnote has no counterpart.")
      : vscode.l10n.t("There is no footnote at the cursor.");
    void vscode.window.showInformationMessage(message);
    return;
  }
  const range = toRange(document, target.span);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(
    range,
    vscode.TextEditorRevealType.InCenterIfOutsideViewport,
  );
}

/** Numbers the footnotes of the open document in the order of their marks. */
export async function renumberFootnotes(): Promise<void> {
  await editNotes((text, form) => ({
    edits: renumberNotes(text, form),
    report: "",
  }));
}

/** Puts the notes at the end in order, and tells which have no mark and which marks have no note. */
export async function tidyFootnotes(): Promise<void> {
  await editNotes((text, form) => {
    const { edits, unused, missing } = tidyNotes(text, form);
    const parts = [
      unused.length > 0 &&
        vscode.l10n.t("Notes without a mark: {0}.", unused.join(", ")),
      missing.length > 0 &&
        vscode.l10n.t("Marks without a note: {0}.", missing.join(", ")),
    ];
    return { edits, report: parts.filter(Boolean).join(" ") };
  });
}

/** The note that a mark stands for. */
export function hoverNote(
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.Hover | undefined {
  const found = noteAt(document, position);
  if (found?.kind !== "mark" || !found.mark || !found.definition)
    return undefined;
  const text = new vscode.MarkdownString().appendText(found.definition.body);
  return new vscode.Hover(text, toRange(document, found.mark.span));
}

/** The note of the mark at the position. Not the way back: within a note one asks about its words. */
export function locateNote(
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.Location | undefined {
  const found = noteAt(document, position);
  const note = found?.kind === "mark" ? found.definition : undefined;
  return (
    note && new vscode.Location(document.uri, toRange(document, note.span))
  );
}

function noteAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): NoteAt | undefined {
  const form = noteFormOf(document);
  return (
    form && findNoteAt(document.getText(), form, document.offsetAt(position))
  );
}

interface NoteChange {
  readonly edits: readonly TextEdit[];
  readonly report: string;
}

async function editNotes(
  change: (text: string, form: NoteForm) => NoteChange,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const form = editor && noteFormOf(editor.document);
  if (editor === undefined || form === undefined) return;
  const { edits, report } = change(editor.document.getText(), form);
  if (edits.length > 0) {
    await editor.edit((builder) => {
      for (const { text, ...span } of edits) {
        builder.replace(toRange(editor.document, span), text);
      }
    });
  }
  const done =
    edits.length > 0 ? "" : vscode.l10n.t("The footnotes are in order.");
  const message = [done, report].filter(Boolean).join(" ");
  if (message !== "") void vscode.window.showInformationMessage(message);
}

/** The form of the document's notes: of its own markup, else of the first of its language that has notes. */
function noteFormOf(document: vscode.TextDocument): NoteForm | undefined {
  const chosen = markupOf(document);
  const fitting = citationMarkups.find(
    ({ form, languages }) =>
      form.kind === "note" && languages.includes(document.languageId),
  );
  const { form } = chosen.form.kind === "note" ? chosen : (fitting ?? chosen);
  return form.kind === "note" ? form : undefined;
}
