import type * as vscode from "vscode";
import type { DocumentNames, NamedPlace } from "../../host/documentNames.js";
import { settings } from "../../host/ids.js";
import { isOn } from "../../host/nameSettings.js";
import { firstMentions } from "./firstMentions.js";

/** The names of the document that are marked or linked; to know which is the first one, all are looked at. */
export function markedPlaces(
  names: DocumentNames,
  document: vscode.TextDocument,
  views: readonly vscode.Range[],
): readonly NamedPlace[] {
  if (!isOn(document, settings.firstMentionOnly))
    return views.flatMap((view) => names.inLines(document, view));
  return firstMentions(names.all(document)).filter(({ range }) =>
    views.some((view) => view.intersection(range) !== undefined),
  );
}
