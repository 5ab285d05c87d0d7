import * as vscode from "vscode";
import type { Briefing } from "../../core/model/briefing.js";
import { changeScheme } from "../../host/ids.js";
import type { LoadPart } from "../../host/loadPart.js";
import { replaceWhole } from "../../host/wholeFile.js";
import type { ImportOutcome, ProposedText } from "./importReport.js";

type Change = ImportOutcome["change"];

/** What another import found for a briefing that is there. */
interface Proposal {
  readonly address: string;
  readonly found: Briefing;
  readonly text?: ProposedText | undefined;
}

/** Shows beside a briefing file what it would be after another import, and makes it so if the person wants that. */
export class ChangeProvider implements vscode.TextDocumentContentProvider {
  readonly #texts = new Map<string, string>();
  readonly #loadPart: LoadPart;

  constructor(loadPart: LoadPart) {
    this.#loadPart = loadPart;
  }

  provideTextDocumentContent({ path }: vscode.Uri): string {
    return this.#texts.get(path) ?? "";
  }

  /** What became of the briefing: it is asked for first the text, where that has changed, and then the findings in it. */
  async offer({ address, found, text }: Proposal): Promise<Change> {
    const uri = vscode.Uri.parse(address, true);
    const wanted = text ? await this.#offerText(text, found) : found;
    const document = await vscode.workspace.openTextDocument(uri);
    const { refreshBriefing } = await this.#loadPart("briefingFiles");
    const refreshed = () =>
      wanted && refreshBriefing(document.getText(), wanted);
    const after = refreshed();
    if (after === undefined) return "none";
    if (after === document.getText())
      return wanted === found ? "refreshed" : "kept";
    const name = lastPart(uri);
    const isWanted = await this.#ask(uri, after, {
      title: vscode.l10n.t("{0}: what the import would change", name),
      question: vscode.l10n.t(
        "Apply what the import would change in {0}?",
        name,
      ),
      yes: vscode.l10n.t("Apply"),
    });
    // What was written while the question stood stays as well.
    const now = isWanted ? refreshed() : undefined;
    return now !== undefined && (await write(document, now))
      ? "refreshed"
      : "kept";
  }

  /** What was found in the text that the person wants: the article's of now, or the own one. */
  async #offerText(
    { address, text, findIn }: ProposedText,
    found: Briefing,
  ): Promise<Briefing | undefined> {
    const uri = vscode.Uri.parse(address, true);
    const document = await vscode.workspace.openTextDocument(uri);
    const before = document.getText();
    const name = lastPart(uri);
    const isWanted = await this.#ask(uri, text, {
      title: vscode.l10n.t("{0}: what the article says now", name),
      question: vscode.l10n.t(
        "Replace the words of {0} with what the article says now? What was edited in it goes.",
        name,
      ),
      yes: vscode.l10n.t("Replace"),
    });
    const isTaken =
      isWanted &&
      document.getText() === before &&
      (await write(document, text));
    return isTaken ? found : findIn(document.getText());
  }

  async #ask(
    uri: vscode.Uri,
    after: string,
    { title, question, yes }: Record<"title" | "question" | "yes", string>,
  ): Promise<boolean> {
    const changed = uri.with({ scheme: changeScheme });
    this.#texts.set(changed.path, after);
    await vscode.commands.executeCommand("vscode.diff", uri, changed, title);
    const keep = vscode.l10n.t("Keep as It Is");
    const answer = await vscode.window.showInformationMessage(
      question,
      yes,
      keep,
    );
    await closeDiff(changed);
    this.#texts.delete(changed.path);
    return answer === yes;
  }
}

function lastPart({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

async function closeDiff(changed: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const isOurs = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputTextDiff &&
    input.modified.toString() === changed.toString();
  await vscode.window.tabGroups.close(tabs.filter(isOurs));
}

/** Saved unless there were unsaved changes before, which are not ours to save. */
async function write(
  document: vscode.TextDocument,
  text: string,
): Promise<boolean> {
  const { isDirty } = document;
  const edit = new vscode.WorkspaceEdit();
  replaceWhole(edit, document, text);
  const isDone = await vscode.workspace.applyEdit(edit);
  if (isDone && !isDirty) await document.save();
  return isDone;
}
