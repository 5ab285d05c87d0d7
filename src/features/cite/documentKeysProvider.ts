import type * as vscode from "vscode";
import type { KeyForm, KeyUse } from "../../core/citation/markup.js";
import { citationMarkups } from "../../core/citation/markups/index.js";
import type { CitingFile } from "./bibliographyProvider.js";
import { markupOf } from "./citingProvider.js";

/** The form of the document's keys: of its own markup, else of the first of its language that has keys. */
export function keyFormOf(document: CitingFile): KeyForm | undefined {
  const chosen = markupOf(document);
  const fitting = citationMarkups.find(
    ({ form, languages }) =>
      form.kind === "key" && languages.includes(document.languageId),
  );
  const { form } = chosen.form.kind === "key" ? chosen : (fitting ?? chosen);
  return form.kind === "key" ? form : undefined;
}

/** The keys that the document cites, when its own markup cites by keys. */
export function usesOf(document: CitingFile): readonly KeyUse[] {
  const { form } = markupOf(document);
  return form.kind === "key" ? form.findKeys(document.getText()) : [];
}

/** The key at the position. */
export function findUse(
  document: vscode.TextDocument,
  position: vscode.Position,
): KeyUse | undefined {
  const offset = document.offsetAt(position);
  return keyFormOf(document)
    ?.findKeys(document.getText())
    .find(({ span }) => span.start <= offset && offset <= span.end);
}
