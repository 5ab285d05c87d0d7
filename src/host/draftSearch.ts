import * as vscode from "vscode";
import type { ItemRef } from "../core/model/itemRef.js";
import { languageOfFile } from "../core/names/prose/markupOfFile.js";
import { proseFiles } from "../core/names/prose/proseFiles.js";
import type { DocumentNames, NamedPlace } from "./documentNames.js";

/** The mentions of an actor in one file. */
export interface FileMentions {
  readonly uri: vscode.Uri;
  readonly places: readonly NamedPlace[];
}

/** How many files are read at once, and after which others in the host get their turn. */
const filesAtOnce = 16;
const largestFile = 5_000_000;

/** Whether both name the same thing. */
export function isSameItem(a: ItemRef, b: ItemRef): boolean {
  return a.briefing === b.briefing && a.kind === b.kind && a.id === b.id;
}

/** The mentions of the actor in all prose files of the workspace, file by file as they are read. */
export async function* findInDrafts(
  names: DocumentNames,
  ref: ItemRef,
  token: vscode.CancellationToken,
): AsyncGenerator<FileMentions> {
  const files = await vscode.workspace.findFiles(
    proseFiles,
    undefined,
    undefined,
    token,
  );
  const open = new Map(
    vscode.workspace.textDocuments.map((document) => [
      document.uri.toString(),
      document,
    ]),
  );
  for (let i = 0; i < files.length; i += filesAtOnce) {
    const batch = files.slice(i, i + filesAtOnce).map(async (uri) => {
      const document = open.get(uri.toString());
      const places = document
        ? names.all(document)
        : await placesInFile(names, uri);
      return {
        uri,
        places: places.filter(({ refs }) =>
          refs.some((each) => isSameItem(each, ref)),
        ),
      };
    });
    for (const found of await Promise.all(batch)) {
      if (token.isCancellationRequested) return;
      if (found.places.length > 0) yield found;
    }
  }
}

async function placesInFile(
  names: DocumentNames,
  uri: vscode.Uri,
): Promise<readonly NamedPlace[]> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.length > largestFile) return [];
    const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
    return names.inText(lines, languageOfFile(uri.path));
  } catch {
    // A file that went away or cannot be read names nobody.
    return [];
  }
}
