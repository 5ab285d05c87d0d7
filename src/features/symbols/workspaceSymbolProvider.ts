import * as vscode from "vscode";
import type { Library } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { entryPlace } from "../../host/entryPlace.js";
import { findSymbols, type NamedItem } from "./findSymbols.js";

/** Actors and events of all briefings in "Go to Symbol in Workspace". */
export class NameSymbolProvider implements vscode.WorkspaceSymbolProvider {
  constructor(readonly library: Library) {}

  provideWorkspaceSymbols(query: string): vscode.SymbolInformation[] {
    return findSymbols(this.library.entries, query).flatMap((item) =>
      this.#symbol(item),
    );
  }

  #symbol({ ref, name, container }: NamedItem): vscode.SymbolInformation[] {
    const place = entryPlace(this.library, ref);
    if (!place) return [];
    const { SymbolInformation, Location } = vscode;
    const location = new Location(place.uri, place.name);
    return [new SymbolInformation(name, symbolKind(ref), container, location)];
  }
}

function symbolKind({ kind }: ItemRef): vscode.SymbolKind {
  return kind === "event" ? vscode.SymbolKind.Event : vscode.SymbolKind.Object;
}
