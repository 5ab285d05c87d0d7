import type * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import type { Library } from "../../core/library/library.js";
import { registerCommand } from "../../host/attempt.js";
import { commands } from "../../host/ids.js";
import { addSelectedActor, addSelectedAlias } from "./addCommands.js";

/** From words of a draft to an actor, or an alias of one, in a briefing. */
export function registerAddNames(
  library: Library,
  log: vscode.LogOutputChannel,
): Disposable {
  const store = new DisposableStore();
  store.add(
    registerCommand(commands.addActor, log, () => addSelectedActor(library)),
  );
  store.add(
    registerCommand(commands.addAlias, log, () => addSelectedAlias(library)),
  );
  return store;
}
