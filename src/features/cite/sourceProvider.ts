import * as vscode from "vscode";
import type { CitedItem } from "../../core/citation/citedItem.js";
import { findItem } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import type { Briefing } from "../../core/model/briefing.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { readText } from "../../host/extensionFiles.js";
import { sourceUri } from "./passageCopyProvider.js";
import { findSourcePlace } from "./sourcePlace.js";

/** The article's text as an editor has it, else as it is stored. */
export async function readSource(
  address: string,
  { source }: Briefing,
): Promise<string | undefined> {
  if (source === undefined) return undefined;
  const uri = sourceUri(address, source);
  const open = vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === uri.toString(),
  );
  return open?.getText() ?? readText(uri);
}

/** An item with the place where the article's own text tells it, where there is such a text. */
export async function withPlace(
  library: Library,
  ref: ItemRef,
): Promise<CitedItem> {
  const item = findItem(library, ref);
  const text = item && (await readSource(ref.briefing, item.briefing));
  return text === undefined || item === undefined
    ? ref
    : { ...ref, place: findSourcePlace(text, item) };
}
