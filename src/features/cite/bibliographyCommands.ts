import * as vscode from "vscode";
import type { KeyForm } from "../../core/citation/markup.js";
import type { Reference } from "../../core/citation/reference.js";
import { toRange } from "../../host/convert.js";
import { type Bibliographies, formatOf } from "./bibliographyProvider.js";

/** What a bibliography is called that no document names yet. */
const usualName = "references.bib";

/**
 * Offers to make the bibliography of a document that cites by keys and has none, with the entry just cited in it. The
 * document itself is changed only where the person says so.
 */
export async function offerBibliography(
  bibliographies: Bibliographies,
  document: vscode.TextDocument,
  {
    form,
    reference,
  }: { readonly form: KeyForm; readonly reference: Reference },
): Promise<void> {
  const address = document.uri.toString();
  if (bibliographies.offered.has(address)) return;
  bibliographies.offered.add(address);
  const [named] = await bibliographies.find(document);
  if (document.isUntitled && named === undefined) return;
  const uri = named ?? vscode.Uri.joinPath(document.uri, "..", usualName);
  const naming =
    named === undefined
      ? form.nameBibliography?.(document.getText(), usualName)
      : undefined;
  const create = vscode.l10n.t("Create");
  const createAndName = vscode.l10n.t("Create and Name in Document");
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      "This document has no bibliography for ‘{0}’. Create {1}?",
      reference.id,
      vscode.workspace.asRelativePath(uri),
    ),
    ...(naming ? [createAndName, create] : [create]),
  );
  const contents = newFile(uri, reference);
  if (answer === undefined || contents === undefined) return;
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents });
  if (answer === createAndName && naming)
    edit.replace(document.uri, toRange(document, naming), naming.text);
  await vscode.workspace.applyEdit(edit);
}

function newFile(
  uri: vscode.Uri,
  reference: Reference,
): Uint8Array | undefined {
  const entry = formatOf(uri)?.append("", reference).text;
  return entry === undefined ? undefined : new TextEncoder().encode(entry);
}
